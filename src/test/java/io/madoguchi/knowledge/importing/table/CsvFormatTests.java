package io.madoguchi.knowledge.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.importing.ImportRun;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTests {

  private static final Path JAPANESE = Path.of("src/test/resources/import/csv/faq-ja.csv");
  private static final Path ENGLISH = Path.of("src/test/resources/import/csv/faq-en.csv");

  @TempDir Path folder;

  @Test
  void findsTheColumnsByMeaningBelowATitle() {
    ImportRun run = ImportRun.of("csv", JAPANESE, folder.resolve("bot"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.reading().errors()).isEmpty();
    assertThat(run.knowledge().defaultLanguage()).isEqualTo(Language.JA);
    assertThat(run.knowledge().intents().keySet())
        .containsExactlyInAnyOrder("faq-1", "faq-2", "faq-3", "faq-4");
    assertThat(run.intent("faq-1").title().in(Language.JA)).isEqualTo("返品の方法を教えてください");
    assertThat(run.intent("faq-1").origin().file()).isEqualTo("topics/category.yaml");
    assertThat(run.intent("faq-4").origin().file()).isEqualTo("topics/category-2.yaml");
  }

  @Test
  void takesVariantsApartButNoSentence() {
    ImportRun run = ImportRun.of("csv", JAPANESE, folder.resolve("bot"));

    assertThat(run.intent("faq-1").examples().get(Language.JA))
        .containsExactly("返品の方法を教えてください", "返品したい", "返送の手順は？");
    assertThat(run.intent("faq-2").examples().get(Language.JA))
        .containsExactly("返品の送料は誰が払いますか", "返品 送料", "返送料は無料？");
    assertThat(run.intent("faq-3").examples().get(Language.JA))
        .containsExactly("クレジットカードは使えますか？", "カード払いはできますか", "クレカ");
    assertThat(run.intent("faq-4").examples().get(Language.JA))
        .containsExactly("領収書はもらえますか", "届いた商品に領収書が入っていないのですが、もらえますか");
  }

  @Test
  void makesTheAnswerAnArticleWithCategoryAndKeywords() {
    ImportRun run = ImportRun.of("csv", JAPANESE, folder.resolve("bot"));

    assertThat(run.answer("faq-1", Language.JA).body())
        .isEqualTo(
            """
            商品到着後、30日以内であれば返品いただけます。

            1. マイページを開きます。
            2. 「返品」を選びます。

            詳しくは [https://shop.example/returns?from=faq&lang=ja](https://shop.example/returns?from=faq&lang=ja) をご覧ください。\
            """);
    assertThat(run.answer("faq-2", Language.JA).body())
        .startsWith(
            "お客様のご負担です。  \n不良品は着払いで承ります。\n\n- 佐川\n- ヤマト\n\n送料表 ([https://shop.example/fee]");
    assertThat(run.answer("faq-2", Language.JA).keywords()).containsExactly("返品・交換", "送料", "着払い");
  }

  @Test
  void takesTheMeaningFromMarksOfMarkdown() {
    ImportRun run = ImportRun.of("csv", JAPANESE, folder.resolve("bot"));

    assertThat(run.answer("faq-3", Language.JA).body())
        .contains("＊VISA＊", "＜script＞", "［ここ］(javascript:alert(1))");
    assertThat(run.reading().warnings()).noneMatch(each -> each.code().matches("html|markup"));
  }

  @Test
  void saysWhatItLeftOutAndWhere() {
    ImportRun run = ImportRun.of("csv", JAPANESE, folder.resolve("bot"));

    assertThat(run.out())
        .contains("4 intents, examples: 11 in ja, 3 answers as articles")
        .contains("faq-ja.csv:2:32: column '担当者' has no counterpart")
        .contains("faq-ja.csv:11:1: no answer here")
        .contains("faq-ja.csv:12:1: 'クレジットカードは使えますか' is asked already at");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsSemicolonsIdsAndQuotes() {
    ImportRun run = ImportRun.of("csv", ENGLISH, folder.resolve("bot"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.knowledge().intents().keySet())
        .containsExactlyInAnyOrder("ret-1", "ret-2", "pay-1");
    assertThat(run.intent("ret-1").examples().get(Language.EN))
        .containsExactly("How do I return an item?", "i want to send it back", "return policy");
    assertThat(run.answer("ret-1", Language.EN).body())
        .isEqualTo("Within 30 days.  \nOpen \"My orders\" and choose ＊Return＊.");
    assertThat(run.answer("pay-1", Language.EN).body()).isEqualTo("Visa & Mastercard");
    assertThat(run.intent("ret-1").origin().file()).isEqualTo("topics/returns.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No.,質問,回答,Question,Answer,Similar questions",
        "番号,質問（日本語）,回答（日本語）,質問（英語）,回答（英語）,類似質問（英語）",
        "id,question_ja,answer_ja,question_en,answer_en,variants_en"
      })
  void readsBothLanguagesOfAListThatHasTwo(String heading) throws IOException {
    ImportRun run =
        imported(heading + "\n7,送料は？,500円です。,How much is postage?,500 yen.,shipping fee\n");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.intent("faq-7").examples().get(Language.JA)).containsExactly("送料は？");
    assertThat(run.intent("faq-7").examples().get(Language.EN))
        .containsExactly("How much is postage?", "shipping fee");
    assertThat(run.answer("faq-7", Language.JA).lead()).isEqualTo("500円です。");
    assertThat(run.answer("faq-7", Language.EN).lead()).isEqualTo("500 yen.");
  }

  @Test
  void importsOneLanguageOfTwoWhenAsked() throws IOException {
    Path file = folder.resolve("faq.csv");
    Files.writeString(file, "質問,回答,Question,Answer\n送料は？,500円です。,How much is postage?,500 yen.\n");

    ImportRun run = ImportRun.of("csv", file, folder.resolve("bot"), "--language", "en");

    assertThat(run.knowledge().bot().languages()).containsExactly(Language.EN);
    assertThat(run.answer("how-much-is-postage", Language.EN).lead()).isEqualTo("500 yen.");
  }

  @Test
  void takesHeadingsInTwoLanguagesForOneList() throws IOException {
    ImportRun run = imported("Q,A,類似質問\n送料は？,500円です。,配送料\n");

    assertThat(run.intent("faq-1").examples().get(Language.JA)).containsExactly("送料は？", "配送料");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 mark", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j"})
  void detectsTheEncoding(String encoding) throws IOException {
    String text = Files.readString(JAPANESE);
    Path file = folder.resolve("faq.csv");
    Files.write(
        file,
        encoding.equals("UTF-8 mark")
            ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
            : text.getBytes(Charset.forName(encoding)));

    ImportRun run = ImportRun.of("csv", file, folder.resolve("bot"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.intent("faq-1").title().in(Language.JA)).isEqualTo("返品の方法を教えてください");
  }

  @Test
  void takesWesternLettersForNoKanji() throws IOException {
    Path file = folder.resolve("faq.csv");
    Files.write(
        file, "Q,A\nWhere’s the café,You don’t say\n".getBytes(Charset.forName("windows-1252")));

    ImportRun run = ImportRun.of("csv", file, folder.resolve("bot"));

    assertThat(run.answer("wheres-the-cafe", Language.EN).body()).isEqualTo("You don’t say");
  }

  @Test
  void takesTwoColumnsWithoutAHeading() throws IOException {
    ImportRun run = imported("営業時間は？\t10時から18時です。\n定休日は？\t水曜日です。\n");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.answer("faq-2", Language.JA).title()).isEqualTo("定休日は？");
    assertThat(run.answer("faq-2", Language.JA).lead()).isEqualTo("水曜日です。");
  }

  @Test
  void putsTheDetailsOfALongAnswerBelowAHeading() throws IOException {
    ImportRun run = imported("質問,回答\n長い？,\"" + "あ。\n\n".repeat(400) + "\"\n");

    assertThat(run.answer("faq-1", Language.JA).lead()).hasSizeLessThanOrEqualTo(800);
    assertThat(run.answer("faq-1", Language.JA).body()).contains("\n\n## 詳しいご案内\n\n");
    assertThat(run.reading().warnings()).noneMatch(each -> each.code().equals("long-lead"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          質問,回答~返品は？,"閉じない~~                 | faq.csv:2:6: error: the quote that begins here never ends
          質問,カテゴリ~返品は？,返品~                    | faq.csv:1:1: error: no column for the answer: write '回答'
          one column~only~                               | faq.csv:1:1: error: a table has two columns at least
          `~~`                                           | faq.csv:1:1: error: there is nothing in the table
          質問,回答~`\u0000\u0001`,b~                       | faq.csv:1:1: error: no text in UTF-8
          """)
  void namesThePlaceOfWhatIsBrokenAndMakesNothing(String text, String error) throws IOException {
    ImportRun run = imported(text.replace('~', '\n').replace("`", ""));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(error);
    assertThat(folder.resolve("bot")).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("faq.csv"));
    }
  }

  @Test
  void boundsTheTable() throws IOException {
    ImportRun run = imported("質問,回答\n" + "a,".repeat(300) + "\n");

    assertThat(run.err()).contains("faq.csv:2:401: error: a table has at most");
  }

  @Test
  void refusesMoreAnswersThanAFolderMayHold() throws IOException {
    StringBuilder list = new StringBuilder("質問,回答\n");
    for (int i = 0; i < 5_000; i++) {
      list.append("質問").append(i).append("は？,はい\n");
    }
    ImportRun run = imported(list.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("faq.csv:1:1: error: 5,000 answers need more files");
  }

  private ImportRun imported(String text) throws IOException {
    Path file = folder.resolve("faq.csv");
    Files.writeString(file, text);
    return ImportRun.of("csv", file, folder.resolve("bot"));
  }
}

package io.madoguchi.knowledge.importing.botpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.importing.ImportRun;
import io.madoguchi.knowledge.importing.Zipped;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotpressFormatTests {

  private static final Path SAMPLES = Path.of("src/test/resources/import/botpress");
  private static final Path QNA = SAMPLES.resolve("qna.json");

  @TempDir Path folder;

  @Test
  void readsQuestionsAndAnswersInEachLanguage() {
    ImportRun run = imported(QNA);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.reading().errors()).isEmpty();
    assertThat(run.knowledge().bot().languages())
        .containsExactlyInAnyOrder(Language.JA, Language.EN);
    String id = "k3v9x0ab_how_do_i_return_an_item";
    assertThat(run.intent(id).examples().get(Language.EN))
        .containsExactly("How do I return an item?", "I want to send it back");
    assertThat(run.intent(id).title().in(Language.JA)).isEqualTo("返品の方法を教えてください");
    assertThat(run.answer(id, Language.EN).body())
        .isEqualTo(
            "Send it back within **30 days**.\n\n"
                + "See [https://shop.example/returns](https://shop.example/returns).");
    assertThat(run.answer(id, Language.JA).lead()).isEqualTo("**30日以内**に返送してください。");
    assertThat(run.answer("p0sta6e1_who_pays", Language.JA).keywords()).containsExactly("shipping");
  }

  @Test
  void importsOneLanguageWhenAsked() {
    ImportRun run = ImportRun.of("botpress", QNA, folder.resolve("bot"), "--language", "ja");

    assertThat(run.knowledge().bot().languages()).containsExactly(Language.JA);
    assertThat(run.knowledge().intents().keySet())
        .containsExactlyInAnyOrder("k3v9x0ab_how_do_i_return_an_item", "p0sta6e1_who_pays");
    assertThat(run.out()).contains("qna.json:10:11: what is written in 'en'");
  }

  @Test
  void saysWhatItLeftOutAndWhere() {
    ImportRun run = imported(QNA);

    assertThat(run.out())
        .contains("3 intents, examples: 4 in en, 3 in ja, 2 answers as articles")
        .contains(
            "qna.json:10:91: another way to answer 'k3v9x0ab_how_do_i_return_an_item'",
            "qna.json:16:11: what is written in 'fr'",
            "an element of content that answers 'p0sta6e1_who_pays'",
            "'off00000_old_campaign', which is switched off",
            "'redir000_talk_to_someone' goes on in the flow 'hitl.flow.json'");
  }

  @Test
  void readsABotsFolderOrArchiveWithIntentsAndLists() throws IOException {
    Path archive = Zipped.folder(SAMPLES.resolve("bot")).to(folder.resolve("bot.zip"));
    ImportRun run = imported(archive);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.knowledge().intents().keySet())
        .containsExactlyInAnyOrder("order-status", "h0urs000_opening_hours");
    assertThat(run.intent("order-status").examples().get(Language.EN))
        .containsExactly("where is my order", "where is order MS-4711");
    assertThat(run.intent("order-status").examples().get(Language.JA))
        .containsExactly("注文したカメラはどこですか");
    assertThat(run.knowledge().dictionaries().synonyms().get(Language.EN))
        .isEqualTo(List.of(List.of("camera", "cam", "digital camera")));
    assertThat(run.knowledge().dictionaries().synonyms().get(Language.JA))
        .isEqualTo(List.of(List.of("スマートフォン", "スマホ", "携帯")));
    assertThat(run.out())
        .contains("bot.zip/intents/order-status.json:1:1: 'order-status' is answered by a flow")
        .contains("bot.zip/entities/order.json:1:1: the entity 'order', which is no list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"qnas": [{"id": "a"                      | qna.json:2:1: error: not JSON
          {"flows": []}                             | qna.json:1:1: error: there are no questions here
          {"qnas": [{"id": "a", "data": {}}]}       | qna.json:1:11: error: this has no 'questions'
          ``                                        | qna.json:1:1: error: the file is empty
          """)
  void namesThePlaceOfWhatIsBroken(String json, String error) throws IOException {
    Path file = folder.resolve("qna.json");
    Files.writeString(file, json.isEmpty() ? "" : json + "\n");

    ImportRun run = imported(file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(error);
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @Test
  void refusesDeepNesting() throws IOException {
    Path file = folder.resolve("qna.json");
    Files.writeString(file, "[".repeat(100_000));

    assertThat(imported(file).err()).containsPattern("qna.json:1:\\d+: error: not JSON");
  }

  private ImportRun imported(Path from) {
    return ImportRun.of("botpress", from, folder.resolve("made"));
  }
}

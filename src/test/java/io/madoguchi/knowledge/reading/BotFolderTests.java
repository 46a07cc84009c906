package io.madoguchi.knowledge.reading;

import static io.madoguchi.knowledge.reading.FolderFixture.aFolder;
import static io.madoguchi.knowledge.reading.FolderFixture.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Dictionaries.Word;
import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BotFolderTests {

  @TempDir Path folder;

  @Test
  void readsEveryPartOfTheFormatWithoutAFinding() {
    Reading reading = aShop(folder).read();

    assertThat(reading.findings()).isEmpty();
    Knowledge knowledge = reading.knowledge().orElseThrow();
    assertThat(knowledge.intents().keySet())
        .containsExactly("return-how", "return-status", "hello");
    assertThat(knowledge.intentsIn(Language.EN)).hasSize(3);
    assertThat(knowledge.defaultLanguage()).isEqualTo(Language.JA);
    assertThat(knowledge.bot().reopenWithin()).isEqualTo(Duration.ofHours(24));
    assertThat(knowledge.bot().thresholds()).isEqualTo(BotSettings.Thresholds.of(0.70, 0.30));
  }

  @Test
  void readsAnIntentWithItsRulesButtonsAndContext() {
    Intent intent = shop().intent("return-how").orElseThrow();

    assertThat(intent.answer()).contains(new Answer.OfArticle("return-how"));
    assertThat(intent.menu()).contains("main-menu");
    assertThat(intent.sets()).contains(new Intent.ContextSetting("returning", 3));
    assertThat(intent.rules().get(Language.JA).getFirst().any()).containsExactly("方法", "手順");
    assertThat(intent.rules().get(Language.JA).get(1).pattern()).isPresent();
    assertThat(intent.buttons())
        .extracting(Button::target)
        .containsExactly(
            new Target.ToIntent("return-status"),
            new Target.ToPage("https://shop.example/returns"),
            new Target.ToTeam("support"));
    assertThat(intent.origin()).isEqualTo(new Origin("topics/returns.yaml", 3, 5));
  }

  @Test
  void labelsAButtonWithTheTitleOfItsIntent() {
    assertThat(shop().intent("return-how").orElseThrow().buttons().getFirst().label())
        .isEqualTo(shop().intent("return-status").orElseThrow().title());
  }

  @Test
  void readsSlotsConfirmationAndHandoff() {
    Intent intent = shop().intent("return-status").orElseThrow();

    assertThat(intent.needs()).isEqualTo(Set.of("returning"));
    Slot slot = intent.slots().getFirst();
    assertThat(slot.kind()).isEqualTo(Slot.Kind.ORDER_NUMBER);
    assertThat(slot.pattern().orElseThrow().matches("MS-123456")).isTrue();
    assertThat(intent.handoff()).contains(new Intent.Handoff("support", true, List.of()));
  }

  @Test
  void takesWhatStandsBeforeTheFirstHeadingAsTheShortPart() {
    Article.Page page = shop().article("return-how").orElseThrow().in(Language.JA);

    assertThat(page.lead()).startsWith("商品到着後").endsWith("ご覧ください。");
    assertThat(page.body()).contains("## 手順", "| 30日 | 無料 |");
    assertThat(page.updated()).contains(LocalDate.of(2026, 11, 1));
    assertThat(page.keywords()).containsExactly("返品", "返送", "返却");
  }

  @Test
  void normalisesWordsAsUtterancesAre() {
    Dictionaries read =
        aFolder(folder)
            .with("dictionaries/d.yaml", "words: {ja: [{word: ＭａｄｏＰａｙ, reading: まどぺい}]}")
            .read()
            .knowledge()
            .orElseThrow()
            .dictionaries();

    assertThat(read.words().get(Language.JA)).isEqualTo(List.of(new Word("madopay", "マドペイ")));
  }

  @Test
  void givesEqualFilesAnEqualVersionAndOtherFilesAnother(@TempDir Path other) {
    String version = aShop(folder).read().knowledge().orElseThrow().version();
    FolderFixture copy = aShop(other);

    assertThat(copy.read().knowledge().orElseThrow().version())
        .isEqualTo(version)
        .matches("[0-9a-f]{64}");
    copy.with("articles/en/return-fee.md", "---\ntitle: Postage\n---\nFree.\n");
    assertThat(copy.read().knowledge().orElseThrow().version()).isNotEqualTo(version);
  }

  @Test
  void keepsTheNameOfAnIntentFromElsewhere() {
    Reading reading =
        aFolder(folder)
            .with(
                "topics/t.yaml",
                "intents: [{id: '立地::周辺 & more?', title: {ja: a}, answer: {ja: b}}]")
            .read();

    assertThat(reading.knowledge().orElseThrow().intents()).containsKey("立地::周辺 & more?");
    assertThat(reading.findings()).extracting(Finding::code).contains("unusual-id");
  }

  private Knowledge shop() {
    return BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();
  }
}

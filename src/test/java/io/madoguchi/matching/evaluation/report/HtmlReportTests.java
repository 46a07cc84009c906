package io.madoguchi.matching.evaluation.report;

import static io.madoguchi.matching.evaluation.Results.evaluation;
import static io.madoguchi.matching.evaluation.Results.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Source;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTests {

  private static final String NASTY = "<script>alert('\"&')</script>";
  private static final Knowledge SHOP =
      BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();

  /** Nasty in every place that text from files can reach. */
  private static String page(Language language) {
    Map<String, Intent> intents = new LinkedHashMap<>(SHOP.intents());
    for (String id : List.of("hello", "return-how")) {
      intents.computeIfPresent(
          id,
          (_, intent) ->
              intent.withExamples(Map.of(Language.EN, List.of(NASTY, NASTY + "!", "hi"))));
    }
    Knowledge knowledge =
        new Knowledge(
            NASTY, SHOP.bot(), intents, SHOP.menus(), SHOP.articles(), SHOP.dictionaries());
    Evaluation before = evaluation(said(NASTY, "hello", 0.9, NASTY), said(NASTY, "-", 0.2, NASTY));
    Evaluation after = evaluation(said(NASTY, "hello", 0.9, "hello"), said(NASTY, "-", 0.9, NASTY));
    Trial now = new Trial(knowledge, new Source.Utterances(NASTY), after, 1);
    Trial old = new Trial(knowledge, new Source.Utterances(NASTY), before, 1);
    Report report = Report.of(now, Optional.of(Comparison.of(old, now)));
    return new HtmlReport(report, new Wording(language)).text();
  }

  @ParameterizedTest
  @EnumSource
  void escapesWhateverComesFromFiles(Language language) {
    String page = page(language);

    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "alert('");
  }

  @Test
  void needsNoOtherFileAndNoScript() {
    assertThat(page(Language.EN))
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "default-src 'none'")
        .doesNotContain("src=", "<link", "@import", "url(", "onclick", "xmlns:th", " th:");
    assertThat(page(Language.JA)).contains("<html lang=\"ja\">");
  }

  @Test
  void hasAnAnchorForEveryEntryOfItsContents() {
    String page = page(Language.EN);

    assertThat(page.split("href=\"#", -1)).hasSizeGreaterThan(9);
    for (String rest : List.of(page.split("href=\"#", -1)).subList(1, 10)) {
      assertThat(page).contains("id=\"" + rest.substring(0, rest.indexOf('"')) + "\"");
    }
  }

  @Test
  void labelsEveryTable() {
    String page = page(Language.JA);

    assertThat(page.split("<table", -1).length).isGreaterThan(5);
    assertThat(page.split("class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby", -1))
        .hasSameSizeAs(page.split("<table", -1));
  }
}

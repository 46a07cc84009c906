package io.madoguchi.matching.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.McNemar;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.figures.Proportion;
import io.madoguchi.matching.evaluation.figures.Share;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTests {

  private static final Path TEXTS = Path.of("src/main/resources/io/madoguchi/matching/evaluation");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    Properties english = texts("report.properties");
    Properties japanese = texts("report_ja.properties");

    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(japanese, key)).as(key).isEqualTo(places(english, key));
      assertThat(japanese.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key).replace("''", ""))
          .as(key)
          .isNotBlank()
          .doesNotContain("'");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryConstant(Language language) {
    Wording wording = new Wording(language);
    for (Share share : Share.values()) {
      assertThat(wording.text("share." + share.key())).isNotBlank();
      assertThat(wording.text("formula." + share.key())).isNotBlank();
    }
    for (Outcome outcome : Outcome.values()) {
      assertThat(wording.text("outcome." + Wording.key(outcome))).isNotBlank();
    }
    for (McNemar.Verdict verdict : McNemar.Verdict.values()) {
      assertThat(wording.text("verdict." + Wording.key(verdict))).isNotBlank();
    }
  }

  @Test
  void writesFiguresOneWay() {
    Wording wording = new Wording(Language.EN);

    assertThat(wording.percent(new Proportion(760, 835))).isEqualTo("91.0%");
    assertThat(wording.interval(new Proportion(8, 10))).isEqualTo("49.0–94.3%");
    assertThat(wording.counts(new Proportion(1_000, 2_000))).isEqualTo("1,000 of 2,000");
    assertThat(wording.percent(new Proportion(0, 0))).isEqualTo(Wording.NOTHING);
    assertThat(wording.chance(new McNemar(0, 20))).isEqualTo("p < 0.001");
    assertThat(wording.chance(new McNemar(1, 6))).isEqualTo("p = 0.125");
  }

  private static Set<String> places(Properties texts, String key) {
    return PLACE
        .matcher(texts.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
      texts.load(reader);
    }
    return texts;
  }
}

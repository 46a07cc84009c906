package io.madoguchi.matching.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.WordList;
import io.madoguchi.matching.stance.Difference.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StanceTests {

  private static final Reader READER = new Reader(Map.of());

  private static final String[] MANY = {"解約したい", "解約方法", "プランの解約", "契約をやめたい", "退会と解約の違い", "解約の手続き"};

  private static Gist gist(String text) {
    return Gist.of(READER.read(text, Language.JA));
  }

  private static Stance stance(String... examples) {
    return new Stance(Arrays.stream(examples).map(text -> READER.read(text, Language.JA)).toList());
  }

  static Stream<List<String>> pairs() {
    return WordList.rows(StanceTests.class, "/matching/stance-ja.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void tellsWhatDiffersFromASingleExample(List<String> row) {
    Optional<Difference> difference = stance(row.get(0)).contradiction(gist(row.get(1)));
    assertThat(difference.map(Difference::kind).map(Kind::name).orElse("SAME"))
        .as("%s", difference)
        .isEqualTo(row.get(2));
  }

  static Stream<List<String>> englishPairs() {
    return WordList.rows(StanceTests.class, "/matching/stance-en.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("englishPairs")
  void tellsWhatDiffersFromASingleEnglishExample(List<String> row) {
    Stance stance = new Stance(List.of(READER.read(row.get(0), Language.EN)));
    Optional<Difference> difference =
        stance.contradiction(Gist.of(READER.read(row.get(1), Language.EN)));
    assertThat(difference.map(Difference::kind).map(Kind::name).orElse("SAME"))
        .as("%s", difference)
        .isEqualTo(row.get(2));
  }

  @Test
  void tellsDesignersWhatDiffersInTheirLanguage() {
    Difference difference = stance("解約したい").contradiction(gist("解約したくない")).orElseThrow();
    assertThat(difference.in(Language.JA)).isEqualTo("「解約」：この発言は「したくない」、例文は「する・できる」");
    assertThat(difference.in(Language.EN))
        .isEqualTo("“解約” is not wished here, affirmed in the example");
  }

  @Test
  void isSatisfiedWithOneExampleThatAgrees() {
    Stance stance = stance("解約できない", "解約したい");
    assertThat(stance.contradiction(gist("契約をやめたい"))).isEmpty();
    assertThat(stance.contradiction(gist("解約したくない"))).isPresent();
  }

  @Test
  void takesManyExamplesTogether() {
    Stance stance = stance(MANY);
    assertThat(stance.vouches()).isFalse();
    assertThat(stance.contradiction(gist("旅行に行くので先月の契約を解約したい"))).isEmpty();
    assertThat(stance.contradiction(gist("解約したくない"))).isPresent();
  }

  @Test
  void takesOppositesForGraverThanOtherThings() {
    assertThat(new Difference(Kind.SIDE, "", "", "").opposite()).isTrue();
    assertThat(new Difference(Kind.THING, "", "", "").opposite()).isFalse();
  }
}

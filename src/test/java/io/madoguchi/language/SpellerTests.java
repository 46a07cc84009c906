package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTests {

  private static final Speller SPELLER =
      new Speller(Map.of("delivery", 3, "refund", 2, "order", 5, "border", 1, "card", 9));

  @ParameterizedTest
  @CsvSource({
    "delivry, delivery",
    "deliverry, delivery",
    "delibery, delivery",
    "delievry, delivery",
    "dleivery, delivery",
    "refudn, refund"
  })
  void putsOneSlipRight(String slip, String meant) {
    assertThat(SPELLER.correct(slip)).isEqualTo(meant);
  }

  @Test
  void takesTheMostFrequentOfTwoNearWords() {
    assertThat(SPELLER.correct("xorder")).isEqualTo("order");
    assertThat(SPELLER.correct("oborder")).isEqualTo("border");
  }

  @ParameterizedTest
  @CsvSource({"delivery", "border", "cad", "deeliverry", "parcel", "0rder"})
  void leavesKnownShortAndFarWordsAlone(String word) {
    assertThat(SPELLER.correct(word)).isEqualTo(word);
  }

  @Test
  void knowsNothingWhereNothingWasTaught() {
    assertThat(Speller.NONE.correct("delivry")).isEqualTo("delivry");
  }

  @Test
  void leavesCommonWordsOfTheLanguageAlone() {
    Reader reader = new Reader(Map.of());
    Speller taught = new Speller(Map.of("their", 4, "where", 4, "parcels", 1));
    Utterance utterance = reader.read(NormalForm.of("there is my pracels"), Language.EN, taught);
    List<String> words = utterance.terms().stream().map(Term::surface).toList();
    assertThat(words).containsExactly("there", "is", "my", "parcels");
  }
}

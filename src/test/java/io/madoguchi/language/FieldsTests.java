package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTests {

  private final Fields fields =
      new Fields(
          List.of(List.of("delivery", "parcels, courier"), List.of("people", "courier")),
          ", *",
          word -> word.replaceFirst("s$", ""));

  @Test
  void nameAllFieldsOfAWord() {
    assertThat(fields.of("courier")).containsExactly("~delivery", "~people");
  }

  @Test
  void knowWordsByTheirBaseFormToo() {
    assertThat(fields.of("parcel")).containsExactly("~delivery");
    assertThat(fields.of("parcels")).containsExactly("~delivery");
  }

  @Test
  void areUnknownOfOtherWords() {
    assertThat(fields.of("pool")).isEmpty();
  }

  @Test
  void neverSayTheSame() {
    assertThat(Term.exact(fields.of("courier"))).isEmpty();
  }

  @Test
  void reachTheOtherWordsOfAMeaning() {
    assertThat(concepts(Language.EN, "courier")).contains("~delivery");
    assertThat(concepts(Language.EN, "mailman")).contains("~delivery");
    assertThat(concepts(Language.JA, "宅配業者")).contains("~配達");
  }

  private static List<String> concepts(Language language, String text) {
    return new Reader(Map.of())
        .read(text, language).terms().stream().flatMap(term -> term.concepts().stream()).toList();
  }
}

package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseIndexTests {

  private static final Reader READER = new Reader(Map.of());

  @Test
  void findsAWordInWhateverForm() {
    assertThat(found("I cancelled my orders", Language.EN, "order", "cancel", "refund"))
        .containsExactly("order", "cancel");
    assertThat(found("注文を取り消したいです", Language.JA, "取り消す", "返品")).containsExactly("取り消す");
  }

  @Test
  void findsWordsOnlyOneAfterTheOther() {
    List<String> phrases = List.of("gift card", "card gift", "gift card balance");
    assertThat(found("is my gift card lost", Language.EN, phrases)).containsExactly("gift card");
    assertThat(found("a gift and a card", Language.EN, phrases)).isEmpty();
    assertThat(found("gift gift card", Language.EN, phrases)).containsExactly("gift card");
  }

  @Test
  void findsNoWordInsideAnEnglishOne() {
    assertThat(found("the category", Language.EN, "cat")).isEmpty();
  }

  @Test
  void findsJapaneseTextWhereverTheTokenizerCutsIt() {
    assertThat(found("東京都庁舎", Language.JA, "京都", "都庁")).containsExactly("京都", "都庁");
  }

  @Test
  void findsNoSingleJapaneseCharacterInsideAWord() {
    assertThat(found("東京タワー", Language.JA, "京")).isEmpty();
  }

  @Test
  void findsTwoPhrasesThatBeginAlike() {
    assertThat(found("配送料はいくらですか", Language.JA, "配送", "配送料", "配送日"))
        .contains("配送", "配送料")
        .doesNotContain("配送日");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(found("", Language.JA, "配送")).isEmpty();
    assertThat(found("配", Language.JA, "配送")).isEmpty();
    assertThat(found("配送", Language.JA)).isEmpty();
  }

  private static Stream<String> found(String text, Language language, String... phrases) {
    return found(text, language, List.of(phrases));
  }

  private static Stream<String> found(String text, Language language, List<String> phrases) {
    PhraseIndex index =
        new PhraseIndex(
            phrases.stream().map(phrase -> Phrase.of(READER.read(phrase, language))).toList());
    return index.in(Phrase.of(READER.read(text, language))).stream().mapToObj(phrases::get);
  }
}

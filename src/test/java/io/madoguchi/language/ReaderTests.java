package io.madoguchi.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTests {

  private static final Reader READER = new Reader(Map.of());
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  static Stream<List<String>> signs() {
    return Sentences.good("signs.txt");
  }

  static Stream<List<String>> texts() {
    return Sentences.good("detection.txt");
  }

  @ParameterizedTest
  @MethodSource("signs")
  void seesTheSideTaken(List<String> row) {
    Utterance utterance = READER.read(row.get(0), Sentences.language(row.get(0)));
    assertThat(utterance.signs()).contains(new Sign(row.get(1), row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void detectsTheLanguage(List<String> row) {
    Language preferred = Language.of(row.get(1));
    String text = NormalForm.of(row.get(0)).text();
    assertThat(DETECTOR.detect(text, preferred).language()).isEqualTo(Language.of(row.get(2)));
  }

  static Stream<List<String>> meanings() {
    return Sentences.good("meanings-ja.txt");
  }

  static Stream<List<String>> questions() {
    return Sentences.good("asked.txt");
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void knowsWordsThatMeanTheSame(List<String> row) {
    assertThat(READER.read(row.get(0), Language.JA).terms())
        .anySatisfy(term -> assertThat(term.concepts()).contains(row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void knowsWhatIsAsked(List<String> row) {
    Set<Asked> asked = READER.read(row.get(0), Sentences.language(row.get(0))).asked();
    assertThat(asked.isEmpty() ? "-" : asked.stream().map(Asked::name).collect(joining(" ")))
        .isEqualTo(row.get(1));
  }

  @Test
  void putsContrastedWordsOutOfScope() {
    assertThat(excluded("カードなしで払える", Language.JA)).containsExactly("カード");
    assertThat(excluded("アプリを使わずに申し込む", Language.JA)).containsExactly("アプリ");
    assertThat(excluded("印鑑がなくてもいいですか", Language.JA)).containsExactly("印鑑");
    assertThat(excluded("クレジットカード以外で払いたい", Language.JA)).containsExactly("クレジットカード");
    assertThat(excluded("赤じゃなくて青", Language.JA)).containsExactly("赤");
    assertThat(excluded("something other than a credit card", Language.EN))
        .containsExactly("credit", "card");
  }

  private static List<String> excluded(String text, Language language) {
    return READER.read(text, language).terms().stream()
        .filter(Term::excluded)
        .map(Term::surface)
        .toList();
  }

  @Test
  void takesCourtesyOff() {
    assertThat(READER.read("恐れ入りますが、返品方法を教えていただけますでしょうか。", Language.JA).key())
        .isEqualTo(READER.read("返品方法", Language.JA).key());
    assertThat(
            READER
                .read("Hi, could you please tell me the opening hours? Thanks!", Language.EN)
                .key())
        .isEqualTo("the opening hours");
  }

  @Test
  void keepsCourtesyThatIsAllThereIs() {
    assertThat(READER.read("ありがとうございます", Language.JA).key()).isEqualTo("ありがとうございます");
    assertThat(READER.read("thank you", Language.EN).key()).isEqualTo("thank you");
  }

  @Test
  void countsSynonymsAsTheirMainForm() {
    Lexicon japanese = new Lexicon(List.of(), List.of(List.of("クレジットカード", "クレカ", "credit card")));
    Lexicon english = new Lexicon(List.of(), List.of(List.of("refund", "money back")));
    Reader reader = new Reader(Map.of(Language.JA, japanese, Language.EN, english));
    assertThat(bases(reader.read("ｸﾚｶで払う", Language.JA))).contains("クレジットカード");
    assertThat(bases(reader.read("credit cardで払う", Language.JA))).contains("クレジットカード");
    assertThat(bases(reader.read("I want my money back", Language.EN)))
        .contains("refund")
        .doesNotContain("monei");
  }

  @Test
  void keepsTaughtWordsWhole() {
    Lexicon lexicon = new Lexicon(List.of(new Lexicon.Word("まどペイ", "マドペイ")), List.of());
    Reader reader = new Reader(Map.of(Language.JA, lexicon));
    assertThat(bases(reader.read("まどペイの使い方", Language.JA))).startsWith("まどペイ");
  }

  @Test
  void leavesOutTaughtWordsThatTheTokenizerCannotHold() {
    List<Lexicon.Word> words =
        List.of(
            new Lexicon.Word("a,b", ""),
            new Lexicon.Word("二 つ", ""),
            new Lexicon.Word("まどペイ", "マドペイ"),
            new Lexicon.Word("まどペイ", "マドペイ"));
    Reader reader = new Reader(Map.of(Language.JA, new Lexicon(words, List.of())));
    assertThat(bases(reader.read("まどペイ", Language.JA))).containsExactly("まどペイ");
  }

  private static List<String> bases(Utterance utterance) {
    return utterance.terms().stream().map(Term::base).toList();
  }
}

package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Demands;
import io.madoguchi.language.Language;
import io.madoguchi.language.Polarity;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Interpretation.Reason;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedMatcherTests {

  private static final LearnedMatcher SHOP = Shops.shop().matcher();

  private static Interpretation ja(LearnedMatcher matcher, String text, String... contexts) {
    return matcher.interpret(text, Language.JA, Set.of(contexts));
  }

  private static Candidate best(Interpretation interpretation) {
    return interpretation.best().orElseThrow();
  }

  private static List<Reason> reasons(Interpretation interpretation, Reason.Kind kind) {
    return best(interpretation).reasons().stream().filter(reason -> reason.kind() == kind).toList();
  }

  @Test
  void answersAnExampleWithCertainty() {
    Interpretation interpretation = ja(SHOP, "　返品したい！ ");
    assertThat(best(interpretation).intent()).isEqualTo("return-how");
    assertThat(best(interpretation).confidence()).isEqualTo(1.0);
    assertThat(interpretation.decision()).isEqualTo(Decision.ANSWER);
    assertThat(reasons(interpretation, Reason.Kind.EXAMPLE)).isNotEmpty();
  }

  @Test
  void asksWhenAnExampleStandsInTwoIntents() {
    LearnedMatcher matcher =
        new Shops()
            .with("one", Language.JA, "料金について", "料金を知りたい")
            .with("two", Language.JA, "料金について", "値段の表")
            .matcher();
    Interpretation interpretation = ja(matcher, "料金について");
    assertThat(interpretation.decision()).isEqualTo(Decision.CLARIFY);
    assertThat(interpretation.candidates()).extracting(Candidate::confidence).startsWith(0.5, 0.5);
  }

  @Test
  void letsARuleBeatStatistics() {
    LearnedMatcher matcher =
        Shops.shop()
            .with("return-fee", Language.JA, "返送料の負担")
            .withRule(
                "return-fee",
                Language.JA,
                Shops.rule(List.of("返品", "送料"), List.of("誰", "どちら"), List.of("無料")))
            .matcher();
    Interpretation fits = ja(matcher, "返品したら送料はどちらが払うのですか");
    assertThat(best(fits).intent()).isEqualTo("return-fee");
    assertThat(best(fits).confidence()).isEqualTo(1.0);
    assertThat(reasons(fits, Reason.Kind.RULE)).hasSize(1);
    assertThat(reasons(ja(matcher, "返品の送料はどちらも無料ですか"), Reason.Kind.RULE)).isEmpty();
    assertThat(reasons(ja(matcher, "返品の送料は"), Reason.Kind.RULE)).isEmpty();
  }

  @Test
  void fitsRulesToAnyFormAndToSynonyms() {
    LearnedMatcher matcher =
        Shops.shop()
            .withSynonyms(Language.JA, "クレジットカード", "クレカ")
            .with("card-lost", Language.JA, "カードの紛失")
            .withRule(
                "card-lost",
                Language.JA,
                Shops.rule(List.of("クレジットカード", "なくす"), List.of(), List.of()))
            .matcher();
    assertThat(best(ja(matcher, "クレカをなくしました")).intent()).isEqualTo("card-lost");
  }

  @Test
  void fitsPatternsToTheNormalForm() {
    LearnedMatcher matcher =
        Shops.shop()
            .with("order", Language.JA, "注文番号")
            .withRule("order", Language.JA, Shops.pattern("^ms-[0-9]{6}$"))
            .matcher();
    assertThat(best(ja(matcher, "ＭＳ－１２３４５６")).intent()).isEqualTo("order");
  }

  private static Demands polarity(Map<String, Set<Polarity>> must) {
    return new Demands(List.of(), List.of(), must, Map.of(), List.of());
  }

  private static LearnedMatcher withRule(String word, Demands demands) {
    return Shops.shop()
        .with("ruled", Language.JA, "別の話")
        .withRule("ruled", Language.JA, Shops.rule(word, demands))
        .matcher();
  }

  private static boolean isRuled(LearnedMatcher matcher, String text, String... contexts) {
    return best(ja(matcher, text, contexts)).intent().equals("ruled");
  }

  @Test
  void fitsARuleToWhatIsSaidOfAPredicate() {
    LearnedMatcher matcher = withRule("解約", polarity(Map.of("解約", Set.of(Polarity.DOES_NOT_WANT))));
    assertThat(isRuled(matcher, "解約したくない")).isTrue();
    assertThat(isRuled(matcher, "解約したい")).isFalse();
    assertThat(isRuled(matcher, "解約できない")).isFalse();
    assertThat(reasons(ja(matcher, "解約したくない"), Reason.Kind.RULE).getFirst().detail())
        .isEqualTo("all [解約] polarity [解約: does-not-want]");
  }

  @Test
  void fitsARuleToWhatIsSaidOfAnything() {
    LearnedMatcher matcher =
        withRule("荷物", polarity(Map.of(Demands.ANY, Set.of(Polarity.NOT_DONE, Polarity.CANNOT))));
    assertThat(isRuled(matcher, "荷物が届いていません")).isTrue();
    assertThat(isRuled(matcher, "荷物が届いた")).isFalse();
  }

  @Test
  void refusesARuleWhereTheWrongThingIsSaid() {
    Demands demands =
        new Demands(
            List.of(),
            List.of(),
            Map.of(),
            Map.of("解約", Set.of(Polarity.DOES_NOT_WANT, Polarity.NOT_DONE)),
            List.of());
    LearnedMatcher matcher = withRule("解約", demands);
    assertThat(isRuled(matcher, "解約したい")).isTrue();
    assertThat(isRuled(matcher, "解約したくない")).isFalse();
    assertThat(isRuled(matcher, "解約せずに返金してほしい")).isFalse();
  }

  @Test
  void fitsARuleToWhatStandsInAnUtterance() {
    LearnedMatcher matcher =
        withRule(
            "注文",
            new Demands(List.of("order-number"), List.of("email"), Map.of(), Map.of(), List.of()));
    assertThat(isRuled(matcher, "注文番号Ａ－１２３４５の件")).isTrue();
    assertThat(isRuled(matcher, "注文の件")).isFalse();
    assertThat(isRuled(matcher, "注文番号A-12345、taro@example.com です")).isFalse();
    assertThat(reasons(ja(matcher, "注文A-12345"), Reason.Kind.RULE).getFirst().detail())
        .isEqualTo("all [注文] entities [order-number] no-entities [email]");
  }

  @Test
  void fitsARuleToANameOnAList() {
    LearnedMatcher matcher =
        Shops.shop()
            .withList("products", "まどティー", "Mado Tea")
            .with("ruled", Language.JA, "別の話")
            .withRule(
                "ruled",
                Language.JA,
                Shops.rule(
                    "欲しい",
                    new Demands(List.of("products"), List.of(), Map.of(), Map.of(), List.of())))
            .matcher();
    assertThat(isRuled(matcher, "マドティーが欲しい")).isTrue();
    assertThat(isRuled(matcher, "コーヒーが欲しい")).isFalse();
  }

  @Test
  void fitsARuleOnlyInItsContext() {
    LearnedMatcher matcher =
        withRule("送料", new Demands(List.of(), List.of(), Map.of(), Map.of(), List.of("returning")));
    assertThat(isRuled(matcher, "送料は")).isFalse();
    assertThat(isRuled(matcher, "送料は", "returning")).isTrue();
  }

  @Test
  void considersAnIntentOnlyInItsContextAndThenFavoursIt() {
    LearnedMatcher matcher =
        Shops.shop()
            .withContext("return-fee-here", "returning", Language.JA, "送料はかかりますか", "送料は誰が払いますか")
            .matcher();
    assertThat(ja(matcher, "送料はかかりますか").candidates())
        .extracting(Candidate::intent)
        .doesNotContain("return-fee-here");
    Interpretation active = ja(matcher, "送料ってかかりますか", "returning");
    assertThat(best(active).intent()).isEqualTo("return-fee-here");
    assertThat(reasons(active, Reason.Kind.CONTEXT)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a", "あ", "😀", "😀😀🎉", "？？？", "xqzzv bwrtt", "\ud83d", "\u200b"})
  void doesNotUnderstandWhatSaysNothing(String text) {
    assertThat(ja(SHOP, text).decision()).isEqualTo(Decision.FALLBACK);
  }

  @Test
  void readsMixedText() {
    assertThat(best(ja(SHOP, "ログインcant works")).intent()).isEqualTo("login-cannot");
  }

  @Test
  void speaksTheLanguageOfTheUtterance() {
    assertThat(ja(SHOP, "how do I return this item").language()).isEqualTo(Language.EN);
    assertThat(SHOP.interpret("返品の方法", Language.EN, Set.of()).language()).isEqualTo(Language.JA);
  }

  @Test
  void saysWhatSpeaksAgainstAnAnswer() {
    Interpretation interpretation = ja(SHOP, "プランを解約したくないのですが");
    assertThat(interpretation.decision()).isNotEqualTo(Decision.ANSWER);
    assertThat(
            interpretation.candidates().stream()
                .filter(candidate -> candidate.intent().equals("cancel-how"))
                .flatMap(candidate -> candidate.reasons().stream()))
        .anyMatch(reason -> reason.kind() == Reason.Kind.POLARITY && reason.weight() < 0);
  }

  @Test
  void ranksReasonsAndKeepsThemFew() {
    List<Reason> reasons = best(ja(SHOP, "きのう買った商品を返品したいのですがどうすればよいでしょうか")).reasons();
    assertThat(reasons).hasSizeBetween(2, 8);
    assertThat(reasons.stream().map(reason -> -Math.abs(reason.weight()))).isSorted();
  }

  @Test
  void learnsTheSameFromTheSame() {
    LearnedMatcher again = Shops.shop().matcher();
    for (String text : List.of("商品を返したいです", "my parcel is late", "カードで払う", "ログイン")) {
      assertThat(ja(again, text)).isEqualTo(ja(SHOP, text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"あ", "返品", "a", "word ", "😀", "\u200b", "\ud800", "ﷺ", "1", "、", "not "})
  void readsNoMoreOfHostileTextsThanOfLongOnes(String piece) {
    Interpretation interpretation = ja(SHOP, piece.repeat(100_000 / piece.length()));
    assertThat(interpretation).isEqualTo(ja(SHOP, piece.repeat(5_000 / piece.length())));
    assertThat(interpretation.decision()).isNotEqualTo(Decision.ANSWER);
  }

  @Test
  void survivesRandomCharacters() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append((char) random.nextInt(0x10000));
      }
      Interpretation interpretation = ja(SHOP, text.toString());
      assertThat(interpretation.candidates())
          .allMatch(candidate -> candidate.confidence() >= 0 && candidate.confidence() <= 1);
    }
  }
}

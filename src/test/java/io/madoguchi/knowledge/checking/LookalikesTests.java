package io.madoguchi.knowledge.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTests {

  @ParameterizedTest
  @CsvSource({
    "JA, 返品したいです, 返品したいです。, duplicate-example",
    "JA, ログイン できない, ろぐいんできない！, duplicate-example",
    "JA, ＰａｙＰａｙで払いたい, paypayで払いたい, duplicate-example",
    "EN, How do I return this?, how do i return this, duplicate-example",
    "JA, 商品の返品の方法を教えてください, 商品の返品方法を教えてください, near-duplicate-example",
    "JA, 返品の手続きはどこでできますか, 返品の手続きはどこでできますかね, near-duplicate-example",
    "EN, how do I return a damaged item to your warehouse, how do I return the damaged item to your"
        + " warehouse, near-duplicate-example",
    "EN, where can i track my shipment, where can i track my shipmet, near-duplicate-example",
  })
  void warnsOfTwoIntentsThatSayTheSame(Language language, String one, String other, String code) {
    assertThat(codes(language, one, other)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "JA, このカードで支払いができる, このカードで支払いができない",
    "JA, クレジットカードで支払いができますか, クレジットカードで支払いができません",
    "JA, クレジットカードで支払いができました, クレジットカードで支払いができません",
    "JA, 商品の発送前に住所を変更したい, 商品の発送後に住所を変更したい",
    "JA, 会員登録のメールが届いた, 会員登録のメールが届く",
    "JA, 個人から法人へ変更したい, 法人から個人へ変更したい",
    "JA, 通知をオンにする方法を教えて, 通知をオフにする方法を教えて",
    "EN, how do I turn on the notifications, how do I turn off the notifications",
    "EN, I can log in to my account today, I can't log in to my account today",
    "EN, change private account to business account, change business account to private account",
    "EN, my order number is 123456789, my order number is 123456780",
    "EN, upgrade my plan to premium please, downgrade my plan to premium please",
  })
  void staysSilentWhereTheDifferenceMatters(Language language, String one, String other) {
    assertThat(codes(language, one, other)).isEmpty();
  }

  @Test
  void saysNothingAboutOneIntent() {
    Findings findings = new Findings();
    new Lookalikes(findings, Language.EN)
        .check(List.of(said("a", "hello there", 1), said("a", "hello there!", 2)));

    assertThat(findings.all()).isEmpty();
  }

  @Test
  void namesBothPlaces() {
    Findings findings = new Findings();
    new Lookalikes(findings, Language.EN)
        .check(List.of(said("a", "hello there", 1), said("b", "Hello there!", 2)));

    assertThat(findings.all().getFirst().toString())
        .startsWith("t.yaml:2:1: warning:")
        .contains("'a'", "t.yaml:1:1");
  }

  @Test
  void isFastOnManyExamples() {
    Random random = new Random(7);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < 15_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 7; word++) {
        text.append(Integer.toString(600 + random.nextInt(500), 30)).append(' ');
      }
      said.add(said("intent" + i % 150, text.toString(), i));
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> new Lookalikes(new Findings(), Language.EN).check(said));
  }

  private static List<String> codes(Language language, String one, String other) {
    Findings findings = new Findings();
    new Lookalikes(findings, language).check(List.of(said("a", one, 1), said("b", other, 2)));
    return findings.all().stream().map(Finding::code).toList();
  }

  private static Said said(String intent, String text, int line) {
    return new Said(intent, text, new Origin("t.yaml", line, 1));
  }
}

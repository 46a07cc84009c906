package io.madoguchi.bot;

import static io.madoguchi.bot.Talk.maybe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTests {

  /** What the bot does, one letter a turn: again, once more, offer, hand off. */
  @ParameterizedTest
  @CsvSource({"0,false,OOH", "1,false,AOH", "2,false,AMH", "0,true,H", "1,true,AH", "2,true,AMH"})
  void neverFallsBackMoreThanTwiceInARow(int tries, boolean byItself, String steps) {
    Shop shop = Shop.aShop().tries(tries);
    Talk talk = Talk.inEnglish(byItself ? shop.handingOffByItself() : shop);
    StringBuilder seen = new StringBuilder();
    while (seen.length() < 5 && seen.indexOf("H") < 0) {
      seen.append(step(talk.says("qwertz")));
    }
    assertThat(seen).hasToString(steps);
  }

  private static char step(Talk.Reply reply) {
    if (reply.handoff().isPresent()) {
      return 'H';
    }
    if (reply.choices().equals(List.of("person", "no"))) {
      return 'O';
    }
    assertThat(reply.choices()).containsExactly("person");
    return reply.text().contains("another way") ? 'A' : 'M';
  }

  @Test
  void startsAnewAfterAnAnswer() {
    Talk talk = Talk.inEnglish(Shop.aShop().with("fee")).hearing("fee", "fee");
    talk.says("qwertz");
    assertThat(talk.memory().misses()).isEqualTo(1);
    talk.says("fee");
    assertThat(talk.memory().misses()).isZero();
    assertThat(talk.says("qwertz").text()).contains("another way");
  }

  @Test
  void asksWhichOfAtMostThreeTitlesWasMeantAndNeverSmallTalk() {
    Shop shop = Shop.aShop().with("a").with("b").with("c").with("d");
    shop.with(Wish.of("hi").saying("やあ", "Hi").asSmalltalk());
    Talk talk =
        Talk.inJapanese(shop)
            .doubting(
                "あれ",
                maybe("hi", 0.5),
                maybe("a", 0.4),
                maybe("b", 0.35),
                maybe("c", 0.3),
                maybe("d", 0.25));
    Talk.Reply reply = talk.says("あれ");
    assertThat(reply.choices()).containsExactly("intent:a", "intent:b", "intent:c", "none");
    assertThat(reply.labels()).containsExactly("題:a", "題:b", "題:c", "この中にはない");
    assertThat(reply.last().note().orElseThrow().intent()).isEmpty();
    assertThat(reply.last().note().orElseThrow().guesses()).hasSize(5);
  }

  @Test
  void leavesOutWhatIsFarBehind() {
    Talk talk =
        Talk.inEnglish(Shop.aShop().with("a").with("b"))
            .doubting("x", maybe("a", 0.5), maybe("b", 0.05));
    assertThat(talk.says("x").choices()).containsExactly("intent:a", "none");
  }

  @Test
  void goesDownTheLadderWhenOnlySmallTalkIsLikely() {
    Shop shop = Shop.aShop().with(Wish.of("hi").saying("やあ", "Hi").asSmalltalk());
    Talk talk = Talk.inEnglish(shop).doubting("hey?", maybe("hi", 0.5));
    assertThat(talk.says("hey?").choices()).containsExactly("person");
  }

  @Test
  void answersTheTitleThatWasPressed() {
    Talk talk =
        Talk.inEnglish(Shop.aShop().with("a").with("b"))
            .doubting("x", maybe("a", 0.5), maybe("b", 0.4));
    talk.says("x");
    assertThat(talk.presses("intent:b").text()).isEqualTo("answer:b");
    assertThat(talk.memory().misses()).isZero();
  }

  @Test
  void takesYesAndNoInWordsWhenOneTitleWasShown() {
    Shop shop = Shop.aShop().with("a");
    Talk yes = Talk.inJapanese(shop).doubting("x", maybe("a", 0.5));
    yes.says("x");
    assertThat(yes.says("はい、そうです。").text()).isEqualTo("答:a");
    Talk no = Talk.inJapanese(shop).doubting("x", maybe("a", 0.5));
    no.says("x");
    assertThat(no.says("違います").choices()).containsExactly("person", "no");
  }

  @Test
  void offersAPersonAfterNoneOfThese() {
    Talk talk =
        Talk.inEnglish(Shop.aShop().with("a").with("b"))
            .doubting("x", maybe("a", 0.5), maybe("b", 0.4));
    talk.says("x");
    assertThat(talk.presses("none").choices()).containsExactly("person", "no");
    assertThat(talk.presses("person").handoff()).isPresent();
  }

  @Test
  void asksWhichWasMeantAtMostTwice() {
    Talk talk =
        Talk.inEnglish(Shop.aShop().with("a").with("b"))
            .doubting("x", maybe("a", 0.5), maybe("b", 0.4));
    talk.says("x");
    assertThat(talk.says("x").choices()).contains("intent:a");
    assertThat(talk.says("x").handoff()).isPresent();
  }

  @Test
  void takesAnOfferedPersonInWords() {
    Talk talk = Talk.inJapanese(Shop.aShop().tries(0));
    talk.says("ほげ");
    assertThat(talk.says("お願いします").handoff()).isPresent();
  }

  @Test
  void letsAVisitorDeclineThePersonInWords() {
    Talk talk = Talk.inJapanese(Shop.aShop().tries(0));
    talk.says("ほげ");
    Talk.Reply reply = talk.says("大丈夫です");
    assertThat(reply.handoff()).isEmpty();
    assertThat(reply.text()).startsWith("承知しました");
    assertThat(talk.memory().misses()).isZero();
  }

  @Test
  void answersAnotherQuestionInsteadOfTheOffer() {
    Talk talk = Talk.inEnglish(Shop.aShop().tries(0).with("fee")).hearing("fee", "fee");
    talk.says("qwertz");
    assertThat(talk.says("fee").text()).isEqualTo("answer:fee");
    assertThat(talk.memory().filling()).isEmpty();
  }
}

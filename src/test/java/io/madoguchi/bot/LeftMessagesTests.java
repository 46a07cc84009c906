package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.Command;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeftMessagesTests {

  private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T03:00:00Z");
  private static final Instant MONDAY_EVENING = Instant.parse("2026-11-02T09:00:00Z");

  @Test
  void saysWhenPeopleAreBackInJapanese() {
    Talk.Reply reply = Talk.inJapanese(Shop.aShop().openOnMondays()).asksForPerson();
    assertThat(reply.text()).contains("次の受付は11月2日（月）10:00からです");
    assertThat(reply.choices()).containsExactly("leave-message", "no");
    assertThat(reply.handoff()).isEmpty();
  }

  @Test
  void saysWhenPeopleAreBackInEnglish() {
    assertThat(Talk.inEnglish(Shop.aShop().openOnMondays()).asksForPerson().text())
        .contains("back on Monday, 2 November at 10:00");
  }

  @Test
  void saysWhenPeopleAreBackAWeekLater() {
    assertThat(
            Talk.inEnglish(Shop.aShop().openOnMondays()).at(MONDAY_EVENING).asksForPerson().text())
        .contains("Monday, 9 November at 10:00");
  }

  @Test
  void namesNoTimeWhenItKnowsNone() {
    assertThat(Talk.inEnglish(Shop.aShop().neverOpen()).asksForPerson().text())
        .contains("away right now")
        .doesNotContain("{");
  }

  @Test
  void queuesTheVisitorWhilePeopleAreThere() {
    Talk.Reply reply = Talk.inEnglish(Shop.aShop().openOnMondays()).at(MONDAY_NOON).asksForPerson();
    assertThat(reply.handoff()).isPresent();
    assertThat(reply.said()).isEmpty();
  }

  @Test
  void takesAnAddressAndAMessage() {
    Talk talk = Talk.inJapanese(Shop.aShop().neverOpen());
    talk.asksForPerson();
    assertThat(talk.presses("leave-message").text()).contains("メールアドレス");
    assertThat(talk.says("ｔａｒｏ＠example.co.jp です").text()).contains("ご用件");
    Talk.Reply done = talk.says("荷物が届きません");
    assertThat(done.left()).contains(new Command.LeaveMessage("taro@example.co.jp", "荷物が届きません"));
    assertThat(done.text()).contains("taro@example.co.jp へ");
    assertThat(talk.memory().filling()).isEmpty();
  }

  @Test
  void beginsWhenTheOfferIsAcceptedInWords() {
    Talk talk = Talk.inEnglish(Shop.aShop().neverOpen());
    talk.asksForPerson();
    assertThat(talk.says("yes, please").text()).contains("Which e-mail address");
  }

  @Test
  void asksTwiceForTheAddressAndThenGivesUpKindly() {
    Talk talk = begun();
    assertThat(talk.says("taro at example").text()).contains("once more");
    Talk.Reply reply = talk.says("why?");
    assertThat(reply.choices()).containsExactly("leave-message");
    assertThat(talk.memory().filling()).isEmpty();
    assertThat(talk.memory().misses()).isZero();
  }

  @Test
  void stopsWhenToldSo() {
    assertThat(begun().says("never mind").text()).contains("stopped");
    Talk talk = begun();
    talk.says("a@example.com");
    Talk.Reply reply = talk.presses("stop");
    assertThat(reply.text()).contains("stopped");
    assertThat(reply.left()).isEmpty();
  }

  @Test
  void answersAQuestionInsteadOfTheAddress() {
    Talk talk = begun().hearing("fee", "fee");
    assertThat(talk.says("fee").text()).isEqualTo("answer:fee");
  }

  @Test
  void passesOnAMessageThatLooksLikeAQuestion() {
    Talk talk = begun().hearing("fee", "fee");
    talk.says("a@example.com");
    assertThat(talk.says("fee").left()).contains(new Command.LeaveMessage("a@example.com", "fee"));
  }

  @Test
  void reopensToAPersonOnlyWhilePeopleAreThere() {
    Talk talk = Talk.inEnglish(Shop.aShop().openOnMondays());
    assertThat(talk.bot().reopensToPerson(talk.conversation())).isFalse();
    talk.at(MONDAY_NOON);
    assertThat(talk.bot().reopensToPerson(talk.conversation())).isTrue();
  }

  private static Talk begun() {
    Talk talk = Talk.inEnglish(Shop.aShop().neverOpen().with("fee"));
    talk.asksForPerson();
    talk.presses("leave-message");
    return talk;
  }
}

package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Slot.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsTests {

  private Talk talk;

  @BeforeEach
  void begin() {
    Shop shop =
        Shop.aShop()
            .with("fee")
            .with(Wish.of("thanks").saying("いえいえ", "Welcome").asSmalltalk())
            .with(Wish.of("person").saying("おつなぎします", "Connecting").handingOff("care", false))
            .with(
                Wish.of("order")
                    .asking("number", Kind.ORDER_NUMBER, "MS-[0-9]{6}")
                    .confirming("{number} ですか？", "Is it {number}?")
                    .saying("{number} です", "It is {number}"))
            .with(
                Wish.of("call")
                    .asking("phone", Kind.PHONE)
                    .asking("topic", Kind.TEXT)
                    .asking("day", Kind.DATE)
                    .confirming("{phone} {topic} {day}？", "{phone} {topic} {day}?")
                    .saying("{phone} へ", "To {phone}"));
    talk =
        Talk.inEnglish(shop)
            .hearing("order", "order")
            .hearing("call me", "call")
            .hearing("fee", "fee")
            .hearing("thanks", "thanks")
            .hearing("a person", "person");
  }

  @Test
  void asksConfirmsAndAnswers() {
    Talk.Reply asked = talk.says("order");
    assertThat(asked.text()).isEqualTo("ask:number");
    assertThat(asked.choices()).containsExactly("stop");
    assertThat(asked.last().note().orElseThrow().intent()).isEmpty();
    Talk.Reply confirm = talk.says("it is ms-123456");
    assertThat(confirm.text()).isEqualTo("Is it MS-123456?");
    assertThat(confirm.choices()).containsExactly("yes", "no");
    Talk.Reply answer = talk.presses("yes");
    assertThat(answer.text()).isEqualTo("It is MS-123456");
    assertThat(answer.last().note().orElseThrow().intent()).contains("order");
    assertThat(talk.memory().slots()).isEmpty();
  }

  @Test
  void takesYesInWordsOfEitherLanguage() {
    talk.says("order");
    talk.says("MS-123456");
    assertThat(talk.says("はい。").text()).isEqualTo("It is MS-123456");
  }

  @Test
  void takesYesWithAnApostrophe() {
    talk.says("order");
    talk.says("MS-123456");
    assertThat(talk.says("That’s right!").text()).isEqualTo("It is MS-123456");
  }

  @Test
  void asksAgainWithTheDesignersRetryAndThenOffersAPerson() {
    talk.says("order");
    assertThat(talk.says("don't know").text()).isEqualTo("retry:number");
    Talk.Reply second = talk.says("really not");
    assertThat(second.choices()).containsExactly("person", "no");
    assertThat(talk.memory().filling()).contains(Offered.FLOW);
  }

  @Test
  void asksAgainWithASentenceOfItsOwnWhereTheDesignerGaveNone() {
    talk.says("call me");
    assertThat(talk.says("no idea").text()).startsWith("Sorry").endsWith("ask:phone");
  }

  @Test
  void forgetsAMissOnceAValueWasGiven() {
    talk.says("call me");
    talk.says("no idea");
    talk.says("090-1234-5678");
    talk.says("delivery");
    assertThat(talk.says("someday").text()).endsWith("ask:day");
  }

  @Test
  void asksASingleRefusedValueOnceMore() {
    talk.says("order");
    talk.says("MS-123456");
    assertThat(talk.says("no").text()).startsWith("I'm sorry").endsWith("ask:number");
    assertThat(talk.says("MS-654321").text()).isEqualTo("Is it MS-654321?");
  }

  @Test
  void asksWhichOfSeveralValuesIsWrongAndKeepsTheOthers() {
    toConfirmation();
    Talk.Reply which = talk.presses("no");
    assertThat(which.choices()).containsExactly("slot:phone", "slot:topic", "slot:day", "stop");
    assertThat(which.labels()).startsWith("090-1234-5678", "delivery", "Saturday, October 31");
    assertThat(talk.presses("slot:topic").text()).isEqualTo("ask:topic");
    assertThat(talk.says("payment").text())
        .isEqualTo("090-1234-5678 payment Saturday, October 31?");
  }

  @Test
  void takesACorrectedValueStraightAway() {
    toConfirmation();
    assertThat(talk.says("no, 03-1111-2222").text())
        .isEqualTo("03-1111-2222 delivery Saturday, October 31?");
    talk.presses("no");
    assertThat(talk.says("it was 10/30").text())
        .isEqualTo("03-1111-2222 delivery Friday, October 30?");
  }

  @Test
  void repeatsTheConfirmationOnceAndThenOffersAPerson() {
    talk.says("order");
    talk.says("MS-123456");
    assertThat(talk.says("hmm").text()).isEqualTo("Is it MS-123456?");
    assertThat(talk.says("hmm").choices()).containsExactly("person", "no");
  }

  @Test
  void stopsWhenToldSoInWordsOrByButton() {
    talk.says("order");
    assertThat(talk.says("cancel").text()).startsWith("All right, I've stopped");
    assertThat(talk.memory().filling()).isEmpty();
    talk.says("order");
    assertThat(talk.says("やめます。").text()).startsWith("All right, I've stopped");
    talk.says("order");
    assertThat(talk.presses("stop").text()).startsWith("All right, I've stopped");
  }

  @Test
  void takesCancelForAnAnswerWhereAnyTextIsOne() {
    talk.says("call me");
    talk.says("090-1234-5678");
    assertThat(talk.says("cancel").text()).isEqualTo("ask:day");
    assertThat(talk.memory().slots()).containsEntry("topic", "cancel");
  }

  @Test
  void bringsAPersonInTheMiddle() {
    talk.says("order");
    assertThat(talk.says("a person").handoff()).isPresent();
    assertThat(talk.memory().filling()).isEmpty();
  }

  @Test
  void answersAnotherClearQuestionAndStopsAsking() {
    talk.says("order");
    assertThat(talk.says("fee").text()).isEqualTo("answer:fee");
    assertThat(talk.memory().filling()).isEmpty();
  }

  @Test
  void answersAThankYouAndGoesOnAsking() {
    talk.says("order");
    assertThat(talk.says("thanks").text()).isEqualTo("Welcome | ask:number");
    assertThat(talk.says("MS-123456").text()).isEqualTo("Is it MS-123456?");
  }

  @Test
  void anOldYesConfirmsNothing() {
    talk.says("order");
    talk.says("MS-123456");
    talk.presses("yes");
    talk.says("call me");
    assertThat(talk.presses("yes").text()).isEqualTo("ask:phone");
    talk.presses("stop");
    assertThat(talk.presses("yes").text()).contains("anything else");
  }

  @Test
  void forgetsWhatItAskedOnceAPersonWasAskedFor() {
    talk.says("order");
    talk.asksForPerson();
    assertThat(talk.memory().filling()).isEmpty();
    assertThat(talk.memory().misses()).isZero();
  }

  @Test
  void asksAgainAfterAnIntentDisappeared() {
    talk.says("order");
    talk.knowing(Shop.aShop().with("fee"));
    assertThat(talk.says("MS-123456").text()).contains("another way");
    assertThat(talk.memory().filling()).isEmpty();
  }

  private void toConfirmation() {
    talk.says("call me");
    talk.says("090-1234-5678");
    talk.says("delivery");
    assertThat(talk.says("yesterday").text())
        .isEqualTo("090-1234-5678 delivery Saturday, October 31?");
  }
}

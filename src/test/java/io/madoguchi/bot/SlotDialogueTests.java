package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.ListedName;
import io.madoguchi.knowledge.Slot.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What visitors write without having been asked for it, and how it is shown back to them. */
class SlotDialogueTests {

  private static final Shop SHOP =
      Shop.aShop()
          .listing(
              "products",
              new ListedName(Shop.text("まどティー", "Mado Tea"), List.of("窓茶")),
              new ListedName(Shop.text("有田焼の皿", "Arita plate"), List.of()))
          .with(
              Wish.of("cancel")
                  .asking("number", Kind.ORDER_NUMBER)
                  .confirming("{number} ですか？", "Is it {number}?")
                  .saying("{number} です", "It is {number}"))
          .with(
              Wish.of("own")
                  .asking("number", Kind.ORDER_NUMBER, "MS-[0-9]{6}")
                  .saying("{number} です", "It is {number}"))
          .with(
              Wish.of("call")
                  .asking("phone", Kind.PHONE)
                  .asking("when", Kind.DATE_TIME)
                  .confirming("{phone} に {when}？", "{phone}, {when}?")
                  .saying("{phone} へ", "To {phone}"))
          .with(
              Wish.of("broken")
                  .askingFrom("products", "product")
                  .asking("count", Kind.NUMBER)
                  .asking("paid", Kind.AMOUNT)
                  .asking("day", Kind.DATE)
                  .confirming("{product} {count} {paid} {day}？", "{product} {count} {paid} {day}?")
                  .saying("承りました", "Noted"))
          .with(
              Wish.of("stay")
                  .asking("from", Kind.DATE)
                  .asking("to", Kind.DATE)
                  .saying("{from} {to}", "{from} {to}"));

  private static Talk hearing(String text, String intent) {
    return Talk.inJapanese(SHOP).hearing(text, intent);
  }

  @Test
  void doesNotAskForWhatWasSaidAtOnce() {
    String text = "注文番号A-12345をキャンセルしたい";
    assertThat(hearing(text, "cancel").says(text).text()).isEqualTo("A-12345 ですか？");
  }

  @Test
  void takesOnlyTheShopsOwnFormWhereThereIsOne() {
    String text = "注文番号A-12345の状況";
    assertThat(hearing(text, "own").says(text).text()).isEqualTo("問:number");
    String own = "ｍｓ－１２３４５６の状況";
    assertThat(hearing(own, "own").says(own).text()).isEqualTo("MS-123456 です");
  }

  @Test
  void fillsSeveralSlotsFromTheFirstMessage() {
    String text = "まどティーが3つ割れていました。昨日届いて3,000円でした";
    assertThat(hearing(text, "broken").says(text).text()).isEqualTo("まどティー 3 3,000円 10月31日（土）？");
  }

  @Test
  void asksOnlyForTheRest() {
    String text = "マドティの件です。3,000円払いました";
    Talk talk = hearing(text, "broken");
    assertThat(talk.says(text).text()).isEqualTo("問:count");
    assertThat(talk.says("2個です。おととい届きました").text()).isEqualTo("まどティー 2 3,000円 10月30日（金）？");
  }

  @Test
  void takesMoneyForANumberOnlyWhereItAskedForOne() {
    String text = "有田焼の皿を1,000円で買った";
    Talk talk = hearing(text, "broken");
    assertThat(talk.says(text).text()).isEqualTo("問:count");
    assertThat(talk.says("5").text()).isEqualTo("問:day");
  }

  @Test
  void givesTwoSlotsOfAKindTheirValuesInOrder() {
    String text = "11月3日に着いて、11月5日に帰ります";
    assertThat(hearing(text, "stay").says(text).text()).isEqualTo("11月3日（火） 11月5日（木）");
  }

  @Test
  void fillsTheNextSlotFromTheSameAnswer() {
    String text = "電話してほしい";
    Talk talk = hearing(text, "call");
    assertThat(talk.says(text).text()).isEqualTo("問:phone");
    assertThat(talk.says("０９０－１２３４－５６７８に、明日の午後3時に").text())
        .isEqualTo("090-1234-5678 に 11月2日（月）15:00？");
  }

  @Test
  void saysWhatIsMissingOfADateAndTime() {
    String text = "090-1234-5678に電話して";
    Talk talk = hearing(text, "call");
    assertThat(talk.says(text).text()).isEqualTo("問:when");
    assertThat(talk.says("明日").text()).contains("日付と時刻を続けて").endsWith("問:when");
    assertThat(talk.says("明日の10時").text()).contains("11月2日（月）10:00");
  }

  @Test
  void asksForOneDayOfAWeek() {
    String text = "泊まりたい";
    Talk talk = hearing(text, "stay");
    talk.says(text);
    assertThat(talk.says("来週").text()).contains("ひとつに決めて").endsWith("問:from");
    assertThat(talk.says("来週の火曜").text()).isEqualTo("問:to");
  }

  @Test
  void knowsANameWithASlipAndShowsItInTheVisitorsLanguage() {
    Talk talk = Talk.inEnglish(SHOP).hearing("broken", "broken");
    assertThat(talk.says("broken").text()).isEqualTo("ask:product");
    assertThat(talk.says("the arita plaet").text()).isEqualTo("ask:count");
    talk.says("two");
    talk.says("$19.99");
    assertThat(talk.says("3 days ago").text())
        .isEqualTo("Arita plate 2 $19.99 Thursday, October 29?");
    assertThat(talk.memory().slots()).containsEntry("product", "有田焼の皿");
  }

  @Test
  void doesNotGuessANameThatIsOnNoList() {
    String text = "壊れました";
    Talk talk = hearing(text, "broken");
    talk.says(text);
    assertThat(talk.says("伊万里の壺").text()).contains("見つけられませんでした").endsWith("問:product");
  }

  @Test
  void keepsWhatWasSaidWhileItAsksWhatWasMeant() {
    String text = "A-12345が昨日から気になって";
    Talk talk =
        Talk.inJapanese(SHOP).doubting(text, Talk.maybe("cancel", 0.5), Talk.maybe("broken", 0.4));
    talk.says(text);
    assertThat(talk.memory().misses()).isOne();
    assertThat(talk.presses("intent:cancel").text()).isEqualTo("A-12345 ですか？");
    assertThat(talk.memory().slots()).containsOnlyKeys("number");
  }

  @Test
  void keepsWhatWasSaidUntilAYes() {
    String text = "A-12345が気になって";
    Talk talk = Talk.inJapanese(SHOP).doubting(text, Talk.maybe("cancel", 0.5));
    talk.says(text);
    assertThat(talk.says("はい").text()).isEqualTo("A-12345 ですか？");
  }

  @Test
  void forgetsWhatWasSaidForAnotherQuestion() {
    String text = "A-12345が気になって";
    Talk talk =
        Talk.inJapanese(SHOP)
            .doubting(text, Talk.maybe("cancel", 0.5))
            .hearing("お皿", "broken")
            .hearing("注文の取消", "cancel");
    talk.says(text);
    assertThat(talk.says("お皿").text()).isEqualTo("問:product");
    assertThat(talk.says("注文の取消").text()).isEqualTo("問:number");
  }
}

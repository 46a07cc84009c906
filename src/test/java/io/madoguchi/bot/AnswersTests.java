package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.knowledge.Slot;
import org.junit.jupiter.api.Test;

class AnswersTests {

  @Test
  void saysTheLeadOfAnArticleAndNamesIt() {
    Talk talk =
        Talk.inJapanese(Shop.aShop().withArticle("return-how", "30日以内です。", "Within 30 days."))
            .hearing("返品", "return-how");
    Command.BotSay said = talk.says("返品").last();
    assertThat(said.text()).isEqualTo("30日以内です。");
    assertThat(said.name()).isEqualTo("まどか");
    BotNote note = said.note().orElseThrow();
    assertThat(note.intent()).contains("return-how");
    assertThat(note.article()).contains("return-how");
    assertThat(note.confidence()).contains(0.9);
    assertThat(note.knowledge()).isEqualTo("v1");
  }

  @Test
  void saysAnInlineAnswerInTheVisitorsLanguage() {
    Talk talk = Talk.inEnglish(Shop.aShop().with("hours")).hearing("open?", "hours");
    Talk.Reply reply = talk.says("open?");
    assertThat(reply.text()).isEqualTo("answer:hours");
    assertThat(reply.last().note().orElseThrow().article()).isEmpty();
    assertThat(reply.last().note().orElseThrow().smalltalk()).isFalse();
  }

  @Test
  void showsButtonsAndMenuOptionsAsChoices() {
    Shop shop =
        Shop.aShop()
            .withMenu("more", Shop.button(new Target.ToTeam("care"), "相談", "Care"))
            .with(
                Wish.of("returns")
                    .saying("答", "answer")
                    .offering(
                        Shop.button(new Target.ToIntent("fee"), "送料", "Fee"),
                        Shop.button(new Target.ToPage("https://shop.example"), "店", "Shop"))
                    .opening("more"));
    Talk.Reply reply = Talk.inEnglish(shop).hearing("returns", "returns").says("returns");
    assertThat(reply.text()).isEqualTo("answer\n\nchoose:more");
    assertThat(reply.choices())
        .containsExactly("intent:fee", "page:https://shop.example", "team:care");
    assertThat(reply.labels()).containsExactly("Fee", "Shop", "Care");
    assertThat(reply.last().choices().get(1).url()).contains("https://shop.example");
  }

  @Test
  void opensAMenuWithoutAnAnswerOfItsOwn() {
    Shop shop =
        Shop.aShop()
            .withMenu("main", Shop.button(new Target.ToIntent("fee"), "送料", "Fee"))
            .with(Wish.of("menu").opening("main"));
    assertThat(Talk.inEnglish(shop).hearing("menu", "menu").says("menu").text())
        .isEqualTo("choose:main");
  }

  @Test
  void followsAPressedButtonToItsIntentItsMenuAndItsTeam() {
    Shop shop =
        Shop.aShop()
            .with("fee")
            .withMenu(
                "main",
                Shop.button(new Target.ToIntent("fee"), "送料", "Fee"),
                Shop.button(new Target.ToMenu("main"), "戻る", "Back"),
                Shop.button(new Target.ToTeam("care"), "相談", "Care"));
    Talk talk = Talk.inEnglish(shop);
    talk.greeted();
    assertThat(talk.presses("menu:main").choices())
        .containsExactly("intent:fee", "menu:main", "team:care");
    assertThat(talk.presses("intent:fee").text()).isEqualTo("answer:fee");
    assertThat(talk.presses("team:care").handoff())
        .contains(new Command.RequestHandoff("care", false, Party.BOT));
  }

  @Test
  void takesATypedLabelForItsButton() {
    Shop shop =
        Shop.aShop()
            .with("fee")
            .withMenu(
                "main",
                Shop.button(new Target.ToIntent("fee"), "送料", "Return fee"),
                Shop.button(new Target.ToMenu("main"), "戻る", "Back"));
    Talk talk = Talk.inEnglish(shop);
    talk.greeted();
    talk.says("menu");
    assertThat(talk.says("return fee!").text()).isEqualTo("answer:fee");
  }

  @Test
  void handsOffAfterTheAnswerWithTheIntentsTeamAndPriority() {
    Shop shop = Shop.aShop().with(Wish.of("angry").saying("答", "Sorry").handingOff("care", true));
    Talk.Reply reply = Talk.inEnglish(shop).hearing("bad", "angry").says("bad");
    assertThat(reply.text()).isEqualTo("Sorry");
    assertThat(reply.handoff()).contains(new Command.RequestHandoff("care", true, Party.BOT));
  }

  @Test
  void saysThatItHandsOffWhenTheIntentSaysNothing() {
    Shop shop = Shop.aShop().with(Wish.of("angry").handingOff("care", true));
    Talk.Reply reply = Talk.inEnglish(shop).hearing("bad", "angry").says("bad");
    assertThat(reply.text()).startsWith("I'll connect you");
    assertThat(reply.handoff()).isPresent();
  }

  @Test
  void promisesNoPersonWhileNobodyIsThere() {
    Shop shop =
        Shop.aShop()
            .neverOpen()
            .with(Wish.of("angry").saying("答", "Connecting you").handingOff("care", true));
    Talk.Reply reply = Talk.inEnglish(shop).hearing("bad", "angry").says("bad");
    assertThat(reply.text()).doesNotContain("Connecting you").contains("away right now");
    assertThat(reply.handoff()).isEmpty();
  }

  @Test
  void neverStaysSilent() {
    Shop shop = Shop.aShop().with(Wish.of("note").asking("when", Slot.Kind.DATE));
    Talk talk = Talk.inEnglish(shop).hearing("note", "note");
    talk.says("note");
    assertThat(talk.says("yesterday").text()).startsWith("Thank you");
    assertThat(talk.memory().filling()).isEmpty();
  }

  @Test
  void marksSmallTalkSoThatNobodyIsAskedWhetherItHelped() {
    Shop shop = Shop.aShop().with(Wish.of("thanks").saying("いえいえ", "Welcome").asSmalltalk());
    BotNote note =
        Talk.inEnglish(shop).hearing("thanks", "thanks").says("thanks").last().note().orElseThrow();
    assertThat(note.intent()).contains("thanks");
    assertThat(note.article()).isEmpty();
    assertThat(note.smalltalk()).isTrue();
  }

  @Test
  void doesNotAnswerWithAnotherIntentWhenTheBestHasJustBeenDeleted() {
    Talk talk = Talk.inEnglish(Shop.aShop().with("gone").with("other"));
    talk.hearing("x", "gone").knowing(Shop.aShop().with("other"));
    assertThat(talk.says("x").last().note().orElseThrow().intent()).isEmpty();
  }

  @Test
  void keepsLinksAndMarksOfAVisitorOutOfItsOwnMarkdown() {
    Shop shop =
        Shop.aShop()
            .with(
                Wish.of("call")
                    .asking("topic", Slot.Kind.TEXT)
                    .asking("name", Slot.Kind.TEXT)
                    .saying("答", "About {topic}, {name} and {other}"));
    Talk talk = Talk.inEnglish(shop).hearing("call", "call");
    talk.says("call");
    talk.says("**[win](https://evil.example)**\n- {name}");
    String said = talk.says("$1").text();
    assertThat(said)
        .doesNotContain("](")
        .doesNotContain("**")
        .doesNotContain("://")
        .doesNotContain("\n")
        .endsWith("{name}, $1 and {other}");
  }
}

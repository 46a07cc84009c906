package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Slot.Kind;
import io.madoguchi.language.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotTests {

  @Test
  void greetsWithTheDesignersButtons() {
    Talk.Reply greeting = Talk.inEnglish(Shop.aShop()).greeted();
    assertThat(greeting.text()).isEqualTo("Hello");
    assertThat(greeting.choices()).containsExactly("menu:main");
    assertThat(greeting.labels()).containsExactly("Menu");
  }

  @ParameterizedTest
  @CsvSource({"en-GB,en", "EN,en", "ja,ja", "fr,ja", "'',ja", "not a tag,ja"})
  void speaksTheNearestOfItsLanguages(String wished, String spoken) {
    assertThat(Talk.inEnglish(Shop.aShop()).bot().language(wished)).isEqualTo(spoken);
  }

  @Test
  void answersEachUtteranceInItsLanguage() {
    Talk talk =
        Talk.inJapanese(Shop.aShop().with("fee"))
            .hearing("return fee?", "fee", Language.EN)
            .hearing("送料は？", "fee", Language.JA);
    assertThat(talk.says("return fee?").text()).isEqualTo("answer:fee");
    assertThat(talk.memory().language()).isEqualTo("en");
    assertThat(talk.says("qwertz").text()).contains("another way");
    assertThat(talk.says("送料は？").text()).isEqualTo("答:fee");
  }

  @Test
  void keepsItsLanguageWhereItDoesNotSpeakTheVisitors() {
    Talk talk =
        Talk.inJapanese(Shop.aShop().speaking(Language.JA).with("fee"))
            .hearing("fee", "fee", Language.EN);
    assertThat(talk.says("fee").text()).isEqualTo("答:fee");
  }

  @Test
  void keepsItsLanguageWhileItAsks() {
    Talk talk =
        Talk.inJapanese(Shop.aShop().with("fee").with(aCall()))
            .hearing("電話", "call")
            .hearing("090-1234-5678", "fee", Language.EN)
            .hearing("what about fees?", "fee", Language.EN);
    talk.says("電話");
    assertThat(talk.says("090-1234-5678").text()).isEqualTo("問:day");
    assertThat(talk.says("what about fees?").text()).isEqualTo("answer:fee");
  }

  @Test
  void givesTheMatcherAContextForAsManyTurnsAsItWasSet() {
    Shop shop =
        Shop.aShop().with("fee").with(Wish.of("returns").saying("答", "a").setting("returning", 2));
    Talk talk = Talk.inEnglish(shop).hearing("returns", "returns").hearing("fee", "fee");
    talk.says("returns");
    talk.says("fee");
    assertThat(talk.contextsSeen()).containsExactly("returning");
    talk.says("fee");
    assertThat(talk.contextsSeen()).containsExactly("returning");
    talk.says("fee");
    assertThat(talk.contextsSeen()).isEmpty();
  }

  @Test
  void lendsItsMemoryToEachMessage() {
    Talk talk = Talk.inEnglish(Shop.aShop().with(aCall())).hearing("call", "call");
    talk.says("call");
    BotMemory travelled = talk.says("090-1234-5678").last().note().orElseThrow().memory();
    assertThat(travelled).isEqualTo(talk.memory());
    assertThat(travelled.filling()).contains("call");
    assertThat(travelled.asking()).contains("day");
    assertThat(travelled.slots()).containsEntry("phone", "+819012345678");
  }

  @Test
  void handsAWishForAPersonToTheDefaultTeam() {
    assertThat(Talk.inEnglish(Shop.aShop()).asksForPerson().commands())
        .containsExactly(new Command.RequestHandoff("support", false, Party.VISITOR));
  }

  @Test
  void takesUpTheTalkAfterAVisitorLeftTheLine() {
    Talk talk = Talk.inEnglish(Shop.aShop().with(aCall())).hearing("call", "call");
    talk.says("call");
    talk.asksForPerson();
    talk.then(new Command.CancelHandoff(Party.VISITOR));
    assertThat(talk.says("qwertz").text()).contains("another way");
  }

  @Test
  void isAsPatientAsTheDesignerSays() {
    assertThat(Talk.inEnglish(Shop.aShop()).bot().patience().reopenWithin())
        .isEqualTo(Duration.ofHours(24));
  }

  private static Wish aCall() {
    return Wish.of("call")
        .asking("phone", Kind.PHONE)
        .asking("day", Kind.DATE)
        .saying("{day}", "{day}");
  }
}

package io.madoguchi.bot;

import static io.madoguchi.bot.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.bot.WaitingSettings.AtClosing;
import io.madoguchi.conversation.state.PhaseName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LongWaitsTests {

  private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T03:00:00Z");
  private static final Instant MONDAY_EVENING = Instant.parse("2026-11-02T09:00:00Z");

  @Test
  void offersToKeepThePlaceOrToLeaveAMessage() {
    Talk talk = waiting(AtClosing.MESSAGE);
    assertThat(talk.waitsLong().choices()).containsExactly("keep-place", "leave-message");
    assertThat(phase(talk)).isEqualTo(PhaseName.WAITING);
  }

  @Test
  void keepsThePlaceOfWhoWantsToBeCalled() {
    Talk talk = waiting(AtClosing.MESSAGE);
    talk.waitsLong();
    assertThat(talk.pressesWhileWaiting("keep-place").text()).contains("お知らせ");
    assertThat(phase(talk)).isEqualTo(PhaseName.WAITING);
  }

  @Test
  void takesAMessageInsteadOfTheWait() {
    Talk talk = waiting(AtClosing.MESSAGE);
    talk.waitsLong();
    talk.pressesWhileWaiting("leave-message");
    assertThat(phase(talk)).isEqualTo(PhaseName.WITH_BOT);
    talk.says("hanako@example.com");
    assertThat(talk.says("返品について").left()).isPresent();
  }

  @Test
  void leavesOtherButtonsToTheAgent() {
    Talk talk = waiting(AtClosing.MESSAGE);
    assertThat(talk.pressesWhileWaiting("menu:main").commands()).isEmpty();
  }

  @Test
  void offersAMessageAtClosingTime() {
    Talk talk = waiting(AtClosing.MESSAGE).at(MONDAY_EVENING);
    assertThat(talk.waitsAtClosing().choices()).contains("leave-message");
    assertThat(phase(talk)).isEqualTo(PhaseName.WITH_BOT);
  }

  @Test
  void closesWithAnApologyAtClosingTime() {
    Talk talk = waiting(AtClosing.CLOSE).at(MONDAY_EVENING);
    assertThat(talk.waitsAtClosing().text()).contains("申し訳ございません");
    assertThat(phase(talk)).isEqualTo(PhaseName.CLOSED);
  }

  @Test
  void letsThemStayAtClosingTimeWhereTheSettingsSaySo() {
    Talk talk = waiting(AtClosing.STAY).at(MONDAY_EVENING);
    assertThat(talk.waitsAtClosing().commands()).isEmpty();
    assertThat(phase(talk)).isEqualTo(PhaseName.WAITING);
  }

  @Test
  void letsNobodyGoWhileTheCounterIsOpen() {
    Talk talk = waiting(AtClosing.CLOSE);
    assertThat(talk.waitsAtClosing().commands()).isEmpty();
  }

  private static Talk waiting(AtClosing atClosing) {
    Talk talk = Talk.closing(aShop().openOnMondays(), atClosing).at(MONDAY_NOON);
    talk.greeted();
    talk.asksForPerson();
    return talk;
  }

  private static PhaseName phase(Talk talk) {
    return talk.conversation().phase().name();
  }
}

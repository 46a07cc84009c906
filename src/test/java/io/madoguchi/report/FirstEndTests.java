package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstEndTests {

  private static final Instant NOON = Instant.parse("2026-01-31T03:00:00Z");
  private static final Duration WINDOW = Duration.ofDays(3);
  private static final AgentId HANA = new AgentId("hana");
  private static final AgentId REI = new AgentId("rei");

  private final List<Recorded> log = new ArrayList<>();
  private Instant now = NOON;

  @Test
  void isOneTouchWhenOneAgentResolvesItAndItStaysSo() {
    held(HANA).closed(ClosingReason.RESOLVED).later(Duration.ofDays(4)).happens(reopened());
    FirstEnd end = end();
    assertThat(end.isOneTouch()).isTrue();
    assertThat(end.isReopened()).isFalse();
    assertThat(end.known()).isEqualTo(NOON.plus(WINDOW));
    assertThat(end.ending().who()).isEqualTo(new Who("support", "hana"));
  }

  @Test
  void isNoneWhenItIsTakenUpAgainInTime() {
    held(HANA).closed(ClosingReason.RESOLVED).later(Duration.ofDays(3)).happens(reopened());
    assertThat(end().isResolved()).isTrue();
    assertThat(end().isReopened()).isTrue();
    assertThat(end().isOneTouch()).isFalse();
  }

  @Test
  void isNoneWhenItWasPassedOnOrNotResolved() {
    held(HANA).left(Event.AgentLeft.Reason.TRANSFERRED).held(REI).closed(ClosingReason.RESOLVED);
    assertThat(end().isOneTouch()).isFalse();
    log.clear();
    held(HANA).left(Event.AgentLeft.Reason.TRANSFERRED).held(HANA).closed(ClosingReason.RESOLVED);
    assertThat(end().isOneTouch()).as("handed to another team and back").isFalse();
    log.clear();
    held(HANA).closed(ClosingReason.NOT_RESOLVED);
    assertThat(end().isOneTouch()).isFalse();
  }

  @Test
  void aLostConnectionPassesNothingOn() {
    held(HANA).left(Event.AgentLeft.Reason.LOST).held(HANA).closed(ClosingReason.RESOLVED);
    assertThat(end().isOneTouch()).isTrue();
  }

  @Test
  void isTheFirstWhateverComesAfterwards() {
    held(HANA).closed(ClosingReason.NOT_RESOLVED).later(Duration.ofHours(1)).happens(reopened());
    held(REI).closed(ClosingReason.RESOLVED);
    assertThat(end().isResolved()).isFalse();
    assertThat(end().ending().at()).isEqualTo(NOON);
  }

  @Test
  void isNoneWhileItIsOpen() {
    held(HANA);
    assertThat(FirstEnd.of(log, WINDOW)).isEmpty();
  }

  private FirstEnd end() {
    return FirstEnd.of(log, WINDOW).orElseThrow();
  }

  private FirstEndTests held(AgentId agent) {
    happens(new Event.HandoffRequested("support", false, Party.VISITOR));
    return happens(new Event.AgentJoined(agent, agent.value()));
  }

  private FirstEndTests left(Event.AgentLeft.Reason reason) {
    return happens(
        new Event.AgentLeft(HANA, "Hana", reason, "support", Optional.empty(), Optional.empty()));
  }

  private FirstEndTests closed(ClosingReason reason) {
    happens(new Event.Closed(Party.AGENT));
    return happens(new Event.WrappedUp(HANA, "Hana", reason, Optional.empty()));
  }

  private static Event reopened() {
    return new Event.Reopened();
  }

  private FirstEndTests later(Duration time) {
    now = now.plus(time);
    return this;
  }

  private FirstEndTests happens(Event event) {
    log.add(new Recorded(log.size() + 1, now, Optional.empty(), event));
    return this;
  }
}

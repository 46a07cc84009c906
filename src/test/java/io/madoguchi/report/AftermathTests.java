package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Arrival;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Conversations.Begun;
import io.madoguchi.conversation.InMemoryConversations;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.staff.TurnableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AftermathTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Day NEXT = Day.of(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
  private static final ReportSettings SETTINGS =
      new ReportSettings(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofDays(3), false);

  private final TurnableClock clock = new TurnableClock(Clock.fixed(NOON, ZoneOffset.UTC));
  private final Conversations conversations = InMemoryConversations.with(_ -> {}, clock);

  @Test
  void isContainedStrictlyWhenNobodyComesBackForADay() {
    asked(Optional.empty());
    clock.turn(Duration.ofHours(25));
    asked(Optional.empty());
    assertThat(strictly(NEXT)).isEqualTo(new Ratio(1, 1));
    assertThat(strictly(Day.of(NOON, ZoneOffset.UTC))).isEqualTo(Ratio.NONE);
  }

  @Test
  void isNotWhenTheSameVisitorBeginsAnewWithinADay() {
    Begun first = asked(Optional.empty());
    clock.turn(Duration.ofHours(23));
    asked(Optional.of(first.token()));
    assertThat(strictly(NEXT)).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void isAgainWhenTheyBeginAnewLater() {
    Begun first = asked(Optional.empty());
    clock.turn(Duration.ofHours(25));
    asked(Optional.of(first.token()));
    assertThat(strictly(NEXT)).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void isNotWhenAPersonWasWishedForAndNothingWhenTheVisitorWasSilent() {
    Begun silent = begun(Optional.empty());
    close(silent);
    Begun wished = begun(Optional.empty());
    conversations.dispatch(wished.conversation().id(), new Command.Say("人と話したい"));
    conversations.dispatch(
        wished.conversation().id(), new Command.RequestHandoff("support", false, Party.VISITOR));
    close(wished);
    assertThat(strictly(NEXT)).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void saysWhenItCannotLookAtAll() {
    asked(Optional.empty());
    asked(Optional.empty());
    Tally tally = new Tally(NEXT, SETTINGS, NEXT.to(), List.of());
    assertThat(new Aftermath(conversations, SETTINGS).addTo(tally, NEXT, 1)).isFalse();
  }

  private Ratio strictly(Day day) {
    Tally tally = new Tally(day, SETTINGS, day.to(), List.of());
    assertThat(new Aftermath(conversations, SETTINGS).addTo(tally, day, 10)).isTrue();
    return tally.sheet(false, true).bot().strictlyContained();
  }

  private Begun asked(Optional<String> previous) {
    Begun begun = begun(previous);
    conversations.dispatch(begun.conversation().id(), new Command.Say("返品したいです"));
    close(begun);
    return begun;
  }

  private Begun begun(Optional<String> previous) {
    return conversations.begin(
        "ja", Page.UNKNOWN, new Arrival(previous, Map.of(), Optional.empty()));
  }

  private void close(Begun begun) {
    conversations.dispatch(
        begun.conversation().id(), new Command.Close(Party.VISITOR, Optional.empty()));
  }
}

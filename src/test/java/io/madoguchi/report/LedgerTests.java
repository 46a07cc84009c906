package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.InMemoryConversations;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.staff.AgentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Day TODAY = Day.of(NOON, ZoneOffset.UTC);
  private static final ReportSettings SETTINGS =
      new ReportSettings(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofDays(3), false);

  private final List<ConversationMoved> moves = new ArrayList<>();
  private final Conversations conversations =
      InMemoryConversations.with(moves::add, Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void carriesOnWhereItLeftOff() {
    Ledger ledger = ledger(10);
    ConversationId id = begin();
    conversations.dispatch(id, new Command.RequestHandoff("support", false, Party.VISITOR));
    ledger.read(id);
    assertThat(figures(ledger).all().answered().known()).isFalse();
    conversations.dispatch(id, new Command.AssignAgent(new AgentId("hana"), "Hana"));
    ledger.read(id);
    ledger.read(id);
    assertThat(figures(ledger).all().answered()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void followsWhatItIsToldAsIfItHadReadIt() {
    ConversationId id = begin();
    conversations.dispatch(id, new Command.RequestHandoff("support", false, Party.VISITOR));
    conversations.dispatch(id, new Command.AssignAgent(new AgentId("hana"), "Hana"));
    Ledger following = ledger(10);
    moves.forEach(moved -> assertThat(following.follow(id, moved.events())).isTrue());
    moves.forEach(moved -> assertThat(following.follow(id, moved.events())).isTrue());
    Ledger reading = ledger(10);
    reading.read(id);
    assertThat(figures(following)).isEqualTo(figures(reading));
    assertThat(figures(following).all().answered()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void asksForTheLogWhenSomethingIsMissing() {
    ConversationId id = begin();
    conversations.dispatch(id, new Command.RequestHandoff("support", false, Party.VISITOR));
    conversations.dispatch(id, new Command.AssignAgent(new AgentId("hana"), "Hana"));
    Ledger ledger = ledger(10);
    assertThat(ledger.follow(id, moves.getLast().events())).isFalse();
    ledger.read(id);
    assertThat(ledger.follow(id, moves.getLast().events())).isTrue();
    assertThat(figures(ledger).all().answered()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void findsWhatWasTouchedTodayInEveryPhase() {
    ConversationId open = begin();
    ConversationId closed = begin();
    conversations.dispatch(closed, new Command.Close(Party.VISITOR, Optional.empty()));
    assertThat(ledger(10).touched()).containsExactlyInAnyOrder(open, closed);
    Day tomorrow = Day.of(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
    assertThat(new Ledger(conversations, SETTINGS, 10, tomorrow).touched()).isEmpty();
  }

  @Test
  void saysWhenItCannotCountAll() {
    Ledger ledger = ledger(1);
    ledger.read(begin());
    assertThat(figures(ledger).complete()).isTrue();
    ledger.read(begin());
    assertThat(figures(ledger).complete()).isFalse();
    assertThat(figures(ledger).handedOff()).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void beginsEveryDayWithNothing() {
    Ledger ledger = ledger(1);
    ledger.read(begin());
    ledger.turnTo(Day.of(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC));
    assertThat(figures(ledger).handedOff()).isEqualTo(new Ratio(0, 0));
    ledger.read(begin());
    assertThat(figures(ledger).complete()).isTrue();
  }

  @Test
  void saysWhenItIsAnEarlierDayAndCountsThatAgain() {
    Ledger ledger = ledger(10);
    ConversationId id = begin();
    ledger.read(id);
    assertThat(ledger.turnTo(Day.of(NOON.plus(Duration.ofDays(2)), ZoneOffset.UTC))).isFalse();
    assertThat(ledger.turnTo(TODAY)).isTrue();
    ledger.touched().forEach(ledger::read);
    assertThat(figures(ledger).handedOff()).isEqualTo(new Ratio(0, 1));
    assertThat(ledger.turnTo(TODAY)).isFalse();
  }

  private static Figures figures(Ledger ledger) {
    return ledger.sheet(NOON, List.of(), false).figures(TODAY.from());
  }

  private ConversationId begin() {
    return conversations.begin("ja", Page.UNKNOWN).conversation().id();
  }

  private Ledger ledger(int most) {
    return new Ledger(conversations, SETTINGS, most, TODAY);
  }
}

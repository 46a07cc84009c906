package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.routing.forecast.Past.Held;
import io.madoguchi.routing.forecast.Past.Stay;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationPastTests {

  private static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");
  private static final AgentId HANA = new AgentId("hana");
  private static final AgentId KEN = new AgentId("ken");

  private final List<Recorded> log = new ArrayList<>();

  @Test
  void tellsTheWaitAndWhoHadIt() {
    happens(0, new Event.HandoffRequested("support", true, Party.BOT));
    happens(4, new Event.AgentJoined(HANA, "花"));
    happens(9, new Event.Closed(Party.AGENT));
    assertThat(past().stays()).containsExactly(stay("support", true, 0, 4, true));
    assertThat(past().held()).containsExactly(held("hana", "support", 4, 9, true));
  }

  @Test
  void tellsATransferAsTwoWaitsAndTwoParts() {
    happens(0, new Event.HandoffRequested("support", false, Party.BOT));
    happens(1, new Event.AgentJoined(HANA, "花"));
    happens(3, left(AgentLeft.Reason.TRANSFERRED));
    happens(5, new Event.AgentJoined(KEN, "健"));
    happens(8, new Event.ReturnedToBot(KEN));
    assertThat(past().stays())
        .containsExactly(stay("support", false, 0, 1, true), stay("billing", false, 3, 5, true));
    assertThat(past().held())
        .containsExactly(held("hana", "support", 1, 3, true), held("ken", "billing", 5, 8, true));
  }

  @Test
  void knowsThatALostAgentSaysNothingOfHandlingTimesAndThatTheVisitorGoesFirst() {
    happens(0, new Event.HandoffRequested("billing", false, Party.BOT));
    happens(1, new Event.AgentJoined(HANA, "花"));
    happens(3, left(AgentLeft.Reason.LOST));
    happens(4, new Event.HandoffCancelled(Party.VISITOR));
    assertThat(past().held()).containsExactly(held("hana", "billing", 1, 3, false));
    assertThat(past().stays().getLast()).isEqualTo(stay("billing", true, 3, 4, false));
  }

  @Test
  void tellsAMoveFromOneLineToAnotherAsTwoWaits() {
    happens(0, new Event.HandoffRequested("support", true, Party.BOT));
    happens(2, new Event.Moved(KEN, "健", "billing", Optional.empty(), Optional.empty()));
    happens(5, new Event.AgentJoined(HANA, "花"));
    assertThat(past().stays())
        .containsExactly(stay("support", true, 0, 2, false), stay("billing", true, 2, 5, true));
  }

  @Test
  void leavesOutWhatIsNotOver() {
    happens(0, new Event.HandoffRequested("support", false, Party.BOT));
    assertThat(past().stays()).isEmpty();
    happens(1, new Event.AgentJoined(HANA, "花"));
    assertThat(past().held()).isEmpty();
  }

  private ConversationPast past() {
    return ConversationPast.of("c-1", log);
  }

  private void happens(int minute, Event event) {
    log.add(new Recorded(log.size() + 1, at(minute), Optional.empty(), event));
  }

  private static AgentLeft left(AgentLeft.Reason reason) {
    return new AgentLeft(HANA, "花", reason, "billing", Optional.empty(), Optional.empty());
  }

  private static Stay stay(String team, boolean high, int from, int until, boolean served) {
    return new Stay("c-1", team, high, at(from), at(until), served);
  }

  private static Held held(String agent, String team, int from, int until, boolean ended) {
    return new Held(agent, team, at(from), at(until), ended);
  }

  private static Instant at(int minute) {
    return NINE.plusSeconds(60L * minute);
  }
}

package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Presence;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrapUpTests {

  private static final Duration LENGTH = Duration.ofSeconds(45);

  private final Counter counter =
      new Counter(
          new RoutingSettings(
              Policy.LEAST_BUSY,
              Map.of(),
              Duration.ZERO,
              Duration.ofMinutes(1),
              2,
              LENGTH,
              Counter.GRACE));

  private final Agent hana = counter.present("hana", 1);
  private ConversationId next;

  @BeforeEach
  void finishOne() {
    ConversationId first = counter.waits("support");
    counter.settle();
    next = counter.waits("support");
    counter.done(first, new Command.Close(Party.VISITOR, Optional.empty())).settle();
  }

  @Test
  void givesNothingNewUntilItIsOver() {
    assertThat(presence()).isEqualTo(Presence.WRAP_UP);
    assertThat(counter.phase(next)).isInstanceOf(Phase.Waiting.class);
    counter.pass(LENGTH);
    assertThat(presence()).isEqualTo(Presence.AVAILABLE);
    assertThat(counter.phase(next)).isInstanceOf(Phase.WithAgent.class);
  }

  @Test
  void endsWhenTheAgentSaysSo() {
    counter.crew.attendance().choose(hana.id(), Presence.AVAILABLE);
    counter.settle();
    assertThat(counter.phase(next)).isInstanceOf(Phase.WithAgent.class);
  }

  @Test
  void leavesAnAgentAwayWhoWentAwayMeanwhile() {
    counter.crew.attendance().choose(hana.id(), Presence.AWAY);
    counter.pass(LENGTH);
    assertThat(presence()).isEqualTo(Presence.AWAY);
  }

  private Presence presence() {
    return counter.crew.attendance().of(hana.id());
  }
}

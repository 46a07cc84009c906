package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Presence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatcherTests {

  private final Counter counter = Counter.automatic();

  @Test
  void givesToWhoeverHasMostRoom() {
    Agent hana = counter.present("hana", 2);
    Agent ken = counter.present("ken", 3);
    for (int n = 0; n < 3; n++) {
      counter.waits("support");
      counter.settle();
    }
    assertThat(counter.holdings().load(ken.id())).isEqualTo(2);
    assertThat(counter.holdings().load(hana.id())).isEqualTo(1);
  }

  @Test
  void givesOnlyToWhoeverIsAvailableAndServesTheTeam() {
    Agent away = counter.present("away", 5);
    counter.crew.attendance().choose(away.id(), Presence.AWAY);
    counter.present("billing-only", 5, "billing");
    counter.crew.hire("at-home", 5);
    ConversationId id = counter.waits("support");
    counter.settle();
    assertThat(counter.phase(id)).isInstanceOf(Phase.Waiting.class);
    counter.crew.attendance().choose(away.id(), Presence.AVAILABLE);
    counter.settle();
    assertThat(counter.holdings().of(away.id())).containsExactly(id);
  }

  @Test
  void givesTheNextWhenASlotIsFree() {
    Agent hana = counter.present("hana", 1);
    ConversationId first = counter.waits("support");
    ConversationId second = counter.waits("support");
    ConversationId urgent = counter.waits("support", true);
    counter.settle();
    assertThat(counter.holdings().of(hana.id())).containsExactly(urgent);
    counter.done(urgent, new Command.Close(Party.AGENT, Optional.of(hana.id()))).settle();
    assertThat(counter.holdings().of(hana.id())).containsExactly(first);
    assertThat(counter.phase(second)).isInstanceOf(Phase.Waiting.class);
  }

  @Test
  void givesMoreWhenACapacityIsRaised() {
    Agent hana = counter.present("hana", 1);
    counter.waits("support");
    counter.waits("support");
    counter.settle();
    counter.crew.hire("hana", 2);
    counter.settle();
    assertThat(counter.holdings().load(hana.id())).isEqualTo(2);
  }

  @Test
  void leavesItToTheAgentsUnlessToldTo() {
    Counter manual = Counter.manual();
    manual.present("hana", 5);
    ConversationId id = manual.waits("support");
    manual.settle();
    assertThat(manual.phase(id)).isInstanceOf(Phase.Waiting.class);
  }
}

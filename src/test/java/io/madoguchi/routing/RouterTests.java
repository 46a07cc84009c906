package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.routing.Router.Taking;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Presence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RouterTests {

  private final Counter counter = Counter.manual();

  @Test
  void givesWhoIsServedNextOfTheAgentsTeams() {
    Agent hana = counter.present("hana", 3, "support");
    counter.waits("billing");
    ConversationId first = counter.waits("support");
    counter.waits("support");
    assertThat(taken(counter.router().takeNext(hana, counter.id()))).isEqualTo(first);
    assertThat(counter.holdings().of(hana.id())).containsExactly(first);
  }

  @Test
  void refusesAConversationOfAnotherTeam() {
    Agent hana = counter.present("hana", 3, "support");
    ConversationId other = counter.waits("billing");
    assertThat(code(counter.router().take(hana, other, counter.id()))).isEqualTo(Router.OTHER_TEAM);
    assertThat(code(counter.router().takeNext(hana, counter.id()))).isEqualTo(Router.LINE_EMPTY);
  }

  @Test
  void givesNothingToAnAgentWhoIsNotAvailable() {
    Agent hana = counter.present("hana", 3);
    ConversationId waiting = counter.waits("support");
    counter.crew.attendance().choose(hana.id(), Presence.WRAP_UP);
    assertThat(code(counter.router().take(hana, waiting, counter.id())))
        .isEqualTo(Router.NOT_AVAILABLE);
    assertThat(code(counter.router().takeNext(hana, counter.id()))).isEqualTo(Router.NOT_AVAILABLE);
    counter.crew.attendance().leave(hana.id());
    assertThat(counter.router().assign(hana, waiting, Optional.empty()))
        .isInstanceOf(Taking.Refused.class);
    assertThat(counter.phase(waiting)).isInstanceOf(Phase.Waiting.class);
  }

  @Test
  void refusesWhatDoesNotWait() {
    Agent hana = counter.present("hana", 3);
    ConversationId gone = counter.waits("support");
    counter.done(gone, new Command.CancelHandoff(Party.VISITOR));
    assertThat(code(counter.router().take(hana, gone, counter.id()))).isEqualTo(Router.NOT_WAITING);
  }

  @Test
  void takesOverWhateverThePresenceAndFreesTheOthersSlot() {
    Agent hana = counter.present("hana", 1);
    Agent yui = counter.present("yui", 1);
    ConversationId held = counter.waits("support");
    counter.router().take(hana, held, counter.id());
    counter.crew.attendance().choose(yui.id(), Presence.AWAY);
    assertThat(taken(counter.router().takeOver(yui, held, counter.id()))).isEqualTo(held);
    assertThat(counter.holdings().of(yui.id())).containsExactly(held);
    assertThat(counter.promises().load(hana.id())).isZero();
    assertThat(counter.promises().promised()).isEmpty();
  }

  @Test
  void takesOverNothingBeyondCapacityAndNothingThatNobodyHolds() {
    Agent hana = counter.present("hana", 1);
    Agent yui = counter.present("yui", 1);
    ConversationId held = counter.waits("support");
    counter.router().take(hana, held, counter.id());
    ConversationId waiting = counter.waits("support");
    assertThat(code(counter.router().takeOver(yui, waiting, counter.id())))
        .isEqualTo(Refusal.NOT_NOW);
    counter.router().take(yui, waiting, counter.id());
    assertThat(code(counter.router().takeOver(yui, held, counter.id())))
        .isEqualTo(Router.AT_CAPACITY);
    assertThat(counter.holdings().of(hana.id())).containsExactly(held);
  }

  @Test
  void aFreedSlotIsKnownAtOnceAfterATakeOver() {
    Agent hana = counter.present("hana", 1);
    Agent yui = counter.present("yui", 2);
    ConversationId held = counter.waits("support");
    counter.router().take(hana, held, counter.id());
    ConversationId next = counter.waits("support");
    counter.router().takeOver(yui, held, counter.id());
    assertThat(taken(counter.router().takeNext(hana, counter.id()))).isEqualTo(next);
  }

  @Test
  void refusesBeyondCapacityAndGivesAgainAfterAClose() {
    Agent hana = counter.present("hana", 1);
    ConversationId held = counter.waits("support");
    counter.waits("support");
    counter.router().take(hana, held, counter.id());
    Taking second = counter.router().takeNext(hana, counter.id());
    assertThat(code(second)).isEqualTo(Router.AT_CAPACITY);
    assertThat(((Taking.Refused) second).refusal().message())
        .isEqualTo("you hold 1 conversations and your capacity is 1; close one first");
    counter.done(held, new Command.Close(Party.AGENT, Optional.of(hana.id())));
    assertThat(counter.router().takeNext(hana, counter.id())).isInstanceOf(Taking.Taken.class);
  }

  @Test
  void givesTheSameConversationWhenACommandIsSentAgain() {
    Agent hana = counter.present("hana", 3);
    counter.waits("support");
    ConversationId second = counter.waits("support");
    CommandId next = counter.id();
    CommandId one = counter.id();
    Taking first = counter.router().takeNext(hana, next);
    assertThat(counter.router().takeNext(hana, next)).isEqualTo(first);
    Taking taken = counter.router().take(hana, second, one);
    assertThat(counter.router().take(hana, second, one)).isEqualTo(taken);
    assertThat(counter.holdings().load(hana.id())).isEqualTo(2);
  }

  @RepeatedTest(20)
  void neverGivesOneConversationTwiceNorAnAgentTooMany() throws Exception {
    List<Agent> agents = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      agents.add(counter.present("agent-" + n, 3));
    }
    for (int n = 0; n < 10; n++) {
      counter.waits("support");
    }
    List<Callable<Taking>> grabs = new ArrayList<>();
    for (Agent agent : agents) {
      for (int n = 0; n < 6; n++) {
        grabs.add(() -> counter.router().takeNext(agent, counter.id()));
      }
    }
    List<ConversationId> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(grabs.size())) {
      for (Future<Taking> grab : threads.invokeAll(grabs)) {
        if (grab.get() instanceof Taking.Taken done) {
          taken.add(done.conversation());
        }
      }
    }
    assertThat(taken).hasSize(10);
    assertThat(new HashSet<>(taken)).hasSize(10);
    assertThat(agents)
        .allSatisfy(agent -> assertThat(counter.holdings().load(agent.id())).isBetween(1, 3));
    assertThat(taken)
        .allSatisfy(id -> assertThat(counter.phase(id)).isInstanceOf(Phase.WithAgent.class));
  }

  private static ConversationId taken(Taking taking) {
    return ((Taking.Taken) taking).conversation();
  }

  private static String code(Taking taking) {
    return ((Taking.Refused) taking).refusal().code();
  }
}

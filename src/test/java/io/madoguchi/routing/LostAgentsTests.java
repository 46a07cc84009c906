package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostAgentsTests {

  private static final Duration SHORT = Duration.ofSeconds(20);

  private final Counter counter = Counter.manual();
  private final Agent hana = counter.present("hana", 3);
  private ConversationId held;

  @BeforeEach
  void take() {
    held = counter.waits("support");
    counter.done(held, new Command.AssignAgent(hana.id(), "Hana"));
  }

  @Test
  void bringsConversationsBackAfterTheGrace() {
    leave();
    counter.pass(SHORT);
    assertThat(held()).isTrue();
    counter.pass(SHORT);
    assertThat(counter.phase(held)).isInstanceOf(Phase.Waiting.class);
    assertThat(counter.holdings().load(hana.id())).isZero();
    assertThat(counter.told().tell(hana.id())).containsExactly(held);
    assertThat(counter.told().tell(hana.id())).isEmpty();
  }

  @Test
  void bringsBackWhatWasTakenOverByWhoeverIsGoneThen() {
    Agent yui = counter.present("yui", 3);
    counter.crew.attendance().leave(yui.id());
    counter.pass(Duration.ofMinutes(5));
    counter.done(held, new Command.TakeOver(yui.id(), "Yui"));
    counter.pass(SHORT.multipliedBy(2));
    assertThat(counter.phase(held)).isInstanceOf(Phase.Waiting.class);
  }

  @Test
  void leavesThemToAnAgentWhoComesBackInTime() {
    leave();
    counter.pass(SHORT);
    counter.crew.attendance().arrive(hana.id());
    counter.pass(Duration.ofMinutes(5));
    assertThat(held()).isTrue();
  }

  @Test
  void givesTheWholeGraceEachTime() {
    leave();
    counter.pass(SHORT);
    counter.crew.attendance().arrive(hana.id());
    leave();
    counter.pass(SHORT);
    assertThat(held()).isTrue();
    counter.pass(SHORT);
    assertThat(held()).isFalse();
  }

  @Test
  void keepsThemWhileAnotherDeskIsOpen() {
    counter.crew.attendance().arrive(hana.id());
    leave();
    counter.pass(Duration.ofMinutes(5));
    assertThat(held()).isTrue();
  }

  @Test
  void givesAgentsTheSameGraceAfterARestart() {
    leave();
    counter.restarted();
    counter.pass(SHORT);
    assertThat(held()).isTrue();
    counter.pass(SHORT);
    assertThat(held()).isFalse();
  }

  private void leave() {
    counter.crew.attendance().leave(hana.id());
  }

  private boolean held() {
    return counter.phase(held) instanceof Phase.WithAgent;
  }
}

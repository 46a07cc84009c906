package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LongWaitOffersTests {

  private static final String OFFER = "a way out";

  private final Counter counter = Counter.manual();

  @Test
  void offersAWayOutOnceTheWaitIsLong() {
    ConversationId waiting = counter.waits("support");
    counter.pass(Duration.ofMinutes(4));
    assertThat(counter.told(waiting)).doesNotContain(OFFER);
    counter.pass(Duration.ofMinutes(2)).pass(Duration.ofMinutes(30));
    assertThat(counter.told(waiting)).containsOnlyOnce(OFFER);
  }

  @Test
  void offersItAtOnceInALongLine() {
    counter.waits("support");
    counter.waits("support");
    ConversationId third = counter.waits("support");
    ConversationId fourth = counter.waits("support");
    counter.settle();
    assertThat(counter.told(third)).doesNotContain(OFFER);
    assertThat(counter.told(fourth)).containsOnlyOnce(OFFER);
    assertThat(counter.told(fourth).getLast()).isEqualTo(OFFER);
  }

  @Test
  void offersNothingToWhoIsServedInTime() {
    Agent hana = counter.present("hana", 1);
    ConversationId served = counter.waits("support");
    counter.done(served, new Command.AssignAgent(hana.id(), "Hana"));
    counter.pass(Duration.ofMinutes(10));
    assertThat(counter.told(served)).doesNotContain(OFFER);
  }

  @Test
  void offersItInTimeAlsoWhenTheClockIsSetBack() {
    ConversationId waiting = counter.waits("support");
    counter.pass(Duration.ofMinutes(4)).setClock(Duration.ofDays(-2));
    counter.pass(Duration.ofMinutes(2));
    assertThat(counter.told(waiting)).containsOnlyOnce(OFFER);
  }

  @Test
  void offersItInTimeAlsoWhenTheClockWasSetBackBeforeAStart() {
    ConversationId waiting = counter.waits("support");
    counter.setClock(Duration.ofDays(-2)).restarted().settle().pass(Duration.ofMinutes(6));
    assertThat(counter.told(waiting)).containsOnlyOnce(OFFER);
  }

  @Test
  void offersItOnceEvenOverARestart() {
    ConversationId waiting = counter.waits("support");
    counter.pass(Duration.ofMinutes(6));
    counter.restarted().pass(Duration.ofMinutes(6));
    assertThat(counter.told(waiting)).containsOnlyOnce(OFFER);
  }
}

package io.madoguchi.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongestWaitTests {

  private final Counter counter = Counter.manual();

  @Test
  void alarmsOnceWhenSomebodyWaitsTooLong() {
    counter.waits("support");
    counter.pass(Duration.ofMinutes(9));
    assertThat(counter.alarms).isEmpty();
    counter.pass(Duration.ofMinutes(2));
    counter.waits("support");
    counter.pass(Duration.ofMinutes(2));
    assertThat(counter.alarms).containsExactly(new LongestWaitAlarm("support", Counter.NINE, true));
    assertThat(counter.longest().alarms()).containsEntry("support", Counter.NINE);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, -2})
  void measuresOnWhenTheClockIsSet(long days) {
    counter.waits("support");
    counter.settle();
    counter.pass(Duration.ofMinutes(9)).setClock(Duration.ofDays(days));
    assertThat(seconds()).isBetween(500.0, 600.0);
    counter.waits("support");
    counter.settle();
    assertThat(counter.alarms).isEmpty();
    counter.pass(Duration.ofMinutes(2));
    assertThat(counter.alarms).hasSize(1);
  }

  @Test
  void alarmsInTimeAlsoWhenTheClockWasSetBackBeforeAStart() {
    counter.waits("support");
    counter.settle();
    counter.setClock(Duration.ofDays(-2)).restarted().settle();
    assertThat(seconds()).isZero();
    counter.pass(Duration.ofMinutes(9));
    assertThat(counter.longest().alarms()).isEmpty();
    counter.pass(Duration.ofMinutes(2));
    assertThat(counter.longest().alarms()).containsKey("support");
  }

  private double seconds() {
    return counter.meters.get("madoguchi.waiting.longest").gauge().value();
  }

  @Test
  void givesTheAllClearWhenTheyAreServedOrGone() {
    ConversationId waiting = counter.waits("support");
    counter.pass(Duration.ofMinutes(11));
    counter.done(waiting, new Command.CancelHandoff(Party.VISITOR)).settle();
    assertThat(counter.alarms).extracting(LongestWaitAlarm::on).containsExactly(true, false);
    assertThat(counter.longest().alarms()).isEmpty();
  }

  @Test
  void knowsTheLongestWaitBehindAHigherPriority() {
    counter.waits("support");
    counter.waits("support", true);
    assertThat(counter.longest().since("support")).contains(Counter.NINE);
    assertThat(counter.longest().since("billing")).isEmpty();
  }
}

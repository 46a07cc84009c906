package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketNumbersTests {

  private static final Instant EARLIER = Given.NOON.minus(Duration.ofDays(2));

  @Test
  void areTheTimeWhileTheClockGoesForward() {
    TicketNumbers numbers = Given.numbers();
    assertThat(numbers.draw(Given.NOON)).isEqualTo(Given.NOON.toEpochMilli());
    Instant later = Given.NOON.plusSeconds(5);
    assertThat(numbers.draw(later)).isEqualTo(later.toEpochMilli());
  }

  @Test
  void differWithinAMillisecond() {
    TicketNumbers numbers = Given.numbers();
    assertThat(numbers.draw(Given.NOON)).isLessThan(numbers.draw(Given.NOON));
  }

  @Test
  void goUpWhenTheClockIsSetBack() {
    TicketNumbers numbers = Given.numbers();
    long before = numbers.draw(Given.NOON);
    assertThat(numbers.draw(EARLIER)).isEqualTo(before + 1);
  }

  @Test
  void goOnAboveThoseWhoWaitAndThoseWhoMayComeBackAfterARestart() {
    Conversation waiting = waiting();
    Conversation held =
        Given.after(waiting, new Command.AssignAgent(Given.HANA, "花"), Given.NOON.plusSeconds(9));
    for (Conversation alive : List.of(waiting, held)) {
      TicketNumbers numbers =
          new TicketNumbers(phase -> phase == alive.phase().name() ? List.of(alive) : List.of());
      assertThat(numbers.draw(EARLIER)).isEqualTo(Given.NOON.toEpochMilli() + 1);
    }
  }

  private static Conversation waiting() {
    return Given.turn(Given.withBot(), new Command.AskForPerson(), Optional.empty(), Given.NOON)
        .conversation();
  }
}

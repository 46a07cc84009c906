package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Conversations.Begun;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.routing.WaitingLine;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

/** The machine's clock is set two days forward, or two days back, while visitors talk. */
@WholeService
@DirtiesContext
@Import(JumpingClockIT.Time.class)
class JumpingClockIT {

  @LocalServerPort int port;
  @Autowired Conversations conversations;
  @Autowired WaitingLine line;
  @Autowired JumpingClock clock;

  @AfterEach
  void rightTheClock() {
    clock.ahead = Duration.ZERO;
  }

  @ParameterizedTest
  @ValueSource(longs = {2, -2})
  void keepsOrderAndToken(long days) throws IOException {
    Begun begun = conversations.begin("ja", Page.UNKNOWN);
    try (Reader staying = new Reader(port, begun.token())) {
      staying.visit();
      assertThat(say(begun, "m1")).isEqualTo(new Result.Done(2));
      clock.ahead = Duration.ofDays(days);
      assertThat(say(begun, "m2")).isEqualTo(new Result.Done(4));
      assertThat(say(begun, "m1")).isEqualTo(new Result.Done(2));
      clock.ahead = Duration.ZERO;
      assertThat(say(begun, "m3")).isEqualTo(new Result.Done(6));
      staying.readTo(7);
      assertThat(Reader.everything(port, begun.token())).isEqualTo(staying.shown());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, -2})
  void keepsTheLineInOrder(long days) {
    Begun first = waiting();
    clock.ahead = Duration.ofDays(days);
    Begun second = waiting();
    assertThat(line.place(first.conversation().id()).orElseThrow().position()).isEqualTo(1);
    assertThat(line.place(second.conversation().id()).orElseThrow().position()).isEqualTo(2);
    leave(first);
    leave(second);
  }

  private void leave(Begun begun) {
    conversations.dispatch(begun.conversation().id(), new Command.CancelHandoff(Party.VISITOR));
  }

  private Begun waiting() {
    Begun begun = conversations.begin("ja", Page.UNKNOWN);
    conversations.dispatch(begun.conversation().id(), new Command.AskForPerson());
    return begun;
  }

  private Result say(Begun begun, String id) {
    return conversations.dispatch(
        begun.conversation().id(), CommandId.ofVisitor(id), new Command.Say("返品したいです"));
  }

  /** The machine's time and a difference. */
  static final class JumpingClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    @Primary
    JumpingClock jumpingClock() {
      return new JumpingClock();
    }
  }
}

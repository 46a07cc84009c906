package io.madoguchi.conversation.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Given;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Phase.Waiting;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisionTests {

  private static final Instant LATER = Given.NOON.plus(Duration.ofMinutes(5));
  private static final Instant TOMORROW = Given.NOON.plus(Duration.ofDays(1));

  @Test
  void whispersToWhoeverHoldsIt() {
    List<Event> events = events(Given.withAgent(), new Command.Whisper(Given.YUI, "結", "返金できます"));
    assertThat(events)
        .containsExactly(
            new Event.Whispered(Given.YUI, "結", "返金できます", new Colleague(Given.HANA, "花")));
    assertThat(events).allMatch(Event.Internal.class::isInstance);
  }

  @Test
  void nobodyWhispersToThemselves() {
    assertThat(refusal(Given.withAgent(), new Command.Whisper(Given.HANA, "花", "x")))
        .isEqualTo(Refusal.YOURS);
  }

  @Test
  void takesOverInOneStepAndKeepsTheTicket() {
    Conversation before = Given.withAgent();
    Conversation after = Given.after(before, new Command.TakeOver(Given.YUI, "結"), LATER);
    assertThat(after.phase())
        .isEqualTo(new WithAgent(Given.YUI, "結", LATER, ((WithAgent) before.phase()).ticket()));
    assertThat(after.sequence()).isEqualTo(before.sequence() + 2);
  }

  @Test
  void whoeverWasTakenOverFromMayNoLongerReplyOrClose() {
    Conversation taken = Given.after(Given.withAgent(), new Command.TakeOver(Given.YUI, "結"));
    assertThat(refusal(taken, new Command.Reply(Given.HANA, "花", "x")))
        .isEqualTo(Refusal.NOT_YOURS);
    assertThat(refusal(taken, new Command.Close(Party.AGENT, Optional.of(Given.HANA))))
        .isEqualTo(Refusal.NOT_YOURS);
    assertThat(taken.handle(new Command.Reply(Given.YUI, "結", "x"), LATER))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void aSupervisorWhoOnlyWatchesMayNotReply() {
    assertThat(refusal(Given.withAgent(), new Command.Reply(Given.YUI, "結", "x")))
        .isEqualTo(Refusal.NOT_YOURS);
  }

  @Test
  void movesWhoeverWaitsAndKeepsTheStartOfTheWait() {
    Conversation moved =
        Given.after(
            Given.waiting(), move("billing", Optional.of(Given.KEN), Optional.of("返金")), LATER);
    Waiting waiting = (Waiting) moved.phase();
    assertThat(waiting.ticket().team()).isEqualTo("billing");
    assertThat(waiting.ticket().since()).isEqualTo(Given.NOON);
    assertThat(waiting.ticket().wanted()).contains(Given.KEN);
    assertThat(waiting.ticket().handover())
        .contains(new Phase.Handover("結", "返金", Optional.of(Given.KEN)));
  }

  @Test
  void movesFromTheHolderWithTheSupervisorsWords() {
    Command.Move move = move("billing", Optional.empty(), Optional.of("返金"));
    assertThat(events(Given.withAgent(), move))
        .containsExactly(
            new AgentLeft(
                Given.HANA,
                "花",
                AgentLeft.Reason.MOVED,
                "billing",
                Optional.empty(),
                Optional.empty()),
            new Event.Moved(Given.YUI, "結", "billing", Optional.of("返金"), Optional.empty()));
    Conversation moved = Given.after(Given.withAgent(), move);
    assertThat(((Waiting) moved.phase()).ticket().handover())
        .contains(new Phase.Handover("結", "返金", Optional.empty()));
    assertThat(moved.familiar()).isEmpty();
  }

  @Test
  void doesNotMoveToWhoeverHoldsItAlready() {
    assertThat(
            refusal(Given.withAgent(), move("support", Optional.of(Given.HANA), Optional.empty())))
        .isEqualTo(Refusal.UNCHANGED);
  }

  @Test
  void blockingEndsItAsAbuseAndLeavesWhoAndUntilWhen() {
    Command.Block block = new Command.Block(Given.HANA, "花", true, TOMORROW, Optional.of("暴言"));
    assertThat(events(Given.withAgent(), block))
        .containsExactly(
            new Event.Closed(Party.AGENT),
            new Event.WrappedUp(Given.HANA, "花", ClosingReason.SPAM, Optional.of("暴言")),
            new Event.Blocked(Given.HANA, "花", TOMORROW));
  }

  @Test
  void agentsBlockOnlyWhereTheyHold() {
    Command.Block block = new Command.Block(Given.KEN, "健", true, TOMORROW, Optional.empty());
    assertThat(refusal(Given.withAgent(), block)).isEqualTo(Refusal.NOT_YOURS);
    assertThat(refusal(Given.waiting(), block)).isEqualTo(Refusal.NOT_YOURS);
    assertThat(refusal(Given.closed(), block)).isEqualTo(Refusal.NOT_YOURS);
  }

  private static Command.Move move(String team, Optional<AgentId> to, Optional<String> note) {
    return new Command.Move(Given.YUI, "結", team, note, to.map(agent -> new Colleague(agent, "健")));
  }

  private static List<Event> events(Conversation conversation, Command command) {
    return ((Outcome.Accepted) conversation.handle(command, Given.NOON)).events();
  }

  private static String refusal(Conversation conversation, Command command) {
    return ((Outcome.Refused) conversation.handle(command, Given.NOON)).refusal().code();
  }
}

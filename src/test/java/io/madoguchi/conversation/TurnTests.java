package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.Turn.Played;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnTests {

  private static final CommandId ID = CommandId.ofVisitor("m1");

  @Test
  void answersInTheSameTurnAsTheMessage() {
    Played.Done done = play(Given.withBot(), new Command.Say("hello"));
    assertThat(texts(done)).containsExactly("hello", "HELLO");
    assertThat(done.sequence()).isEqualTo(2);
  }

  @Test
  void marksOnlyTheMessageWithTheClientsId() {
    Played.Done done = play(Given.withBot(), new Command.Say("hello"));
    assertThat(done.log().stream().map(Recorded::command))
        .containsExactly(Optional.of(ID), Optional.empty());
  }

  @Test
  void keepsTheBotSilentWhileSomebodyWaits() {
    assertThat(texts(play(Given.waiting(), new Command.Say("hello")))).containsExactly("hello");
  }

  @Test
  void keepsTheBotSilentWhileAPersonIsInCharge() {
    assertThat(texts(play(Given.withAgent(), new Command.Say("hello")))).containsExactly("hello");
  }

  @Test
  void reopensBeforeTheMessageOfAVisitorWhoComesBack() {
    Played.Done done = play(Given.closed(), new Command.Say("hello"));
    assertThat(done.log().getFirst().event()).isInstanceOf(Event.Reopened.class);
    assertThat(texts(done)).containsExactly("hello", "HELLO");
    assertThat(done.sequence()).isEqualTo(done.log().get(1).sequence());
  }

  @Test
  void refusesAVisitorWhoComesBackTooLate() {
    Instant tooLate = Given.NOON.plus(Duration.ofHours(25));
    Played played =
        Turn.play(
            Given.closed(),
            new Command.Say("hi"),
            Optional.of(ID),
            new Given.Echo(),
            tooLate,
            Given.numbers());
    assertThat(((Played.Rejected) played).refusal().code()).isEqualTo(Refusal.OVER);
  }

  @Test
  void leavesTheDecisionOnAPersonToTheResponder() {
    Played.Done done = play(Given.withBot(), new Command.AskForPerson());
    assertThat(done.conversation().phase()).isInstanceOf(Phase.Waiting.class);
    assertThat(done.log().getFirst().command()).contains(ID);
  }

  @Test
  void drawsANumberForWhoComesIntoTheLine() {
    Played.Done done = play(Given.withBot(), new Command.AskForPerson());
    long number = ((Phase.Waiting) done.conversation().phase()).ticket().number();
    assertThat(number).isEqualTo(Given.NOON.toEpochMilli());
    assertThat(done.log().stream().map(Recorded::event))
        .contains(new Event.HandoffRequested("support", false, Party.VISITOR, List.of(), number));
  }

  @Test
  void numbersEventsWithoutGaps() {
    Played.Done done = play(Given.closed(), new Command.Say("hello"));
    assertThat(done.log().stream().map(Recorded::sequence)).containsExactly(3L, 4L, 5L);
    assertThat(done.conversation().sequence()).isEqualTo(5);
  }

  private static Played.Done play(Conversation conversation, Command command) {
    return (Played.Done)
        Turn.play(
            conversation, command, Optional.of(ID), new Given.Echo(), Given.NOON, Given.numbers());
  }

  private static List<String> texts(Played.Done done) {
    return done.log().stream()
        .map(Recorded::event)
        .filter(Event.MessageSent.class::isInstance)
        .map(event -> ((Event.MessageSent) event).text())
        .toList();
  }
}

package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madoguchi.conversation.Turn.Played;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Fold;
import io.madoguchi.conversation.storage.EventCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTests {

  private static final List<Command> COMMANDS =
      List.of(
          new Command.Say("hello"),
          new Command.Choose("yes"),
          new Command.AskForPerson(),
          new Command.CancelHandoff(Party.VISITOR),
          new Command.AssignAgent(Given.HANA, "花"),
          new Command.Reply(Given.HANA, "花", "hi"),
          new Command.Transfer(Given.HANA, "billing", "返金の件です", Optional.empty()),
          new Command.LoseAgent(Given.HANA),
          new Command.ReturnToBot(Given.HANA),
          new Command.Close(Party.VISITOR, Optional.empty()),
          new Command.GiveFeedback(1, false),
          new Command.Rate(3, Optional.of("ok")));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void readingTheLogAgainGivesTheSameConversation(long seed) {
    Random random = new Random(seed);
    TicketNumbers numbers = Given.numbers();
    Conversation born = Given.aConversation();
    Played.Done greeted = Turn.greet(born, Optional.empty(), new Given.Echo(), Given.NOON, numbers);
    Conversation live = greeted.conversation();
    List<Recorded> log = new ArrayList<>(greeted.log());
    for (int step = 0; step < 300; step++) {
      Command command = COMMANDS.get(random.nextInt(COMMANDS.size()));
      Played played =
          Turn.play(
              live,
              command,
              Optional.empty(),
              new Given.Echo(),
              Given.NOON.minusSeconds(step),
              numbers);
      if (played instanceof Played.Done done) {
        live = done.conversation();
        done.log().stream()
            .map(
                each -> new Recorded(each.sequence(), each.at(), each.command(), throughJson(each)))
            .forEach(log::add);
      }
    }
    assertThat(live.sequence()).isGreaterThan(100);
    assertThat(Fold.over(born, log)).isEqualTo(live);
  }

  @Test
  void refusesALogWithAGap() {
    Recorded third = new Recorded(3, Given.NOON, Optional.empty(), new Event.Reopened());
    assertThatThrownBy(() -> Fold.over(Given.aConversation(), List.of(third)))
        .hasMessage("the log of conversation c-1 has event 3 after 0");
  }

  private static Event throughJson(Recorded recorded) {
    return EventCodec.read(EventCodec.write(recorded.event()));
  }
}

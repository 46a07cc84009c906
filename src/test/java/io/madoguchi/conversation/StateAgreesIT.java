package io.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.conversation.Conversations.Begun;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.faults.Reader;
import io.madoguchi.routing.WaitingLine;
import io.madoguchi.staff.AgentId;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens in a conversation, in whatever order: who never left, who left and came back,
 * who reads it for the first time, and the database hold the same.
 */
@WholeService
class StateAgreesIT {

  private static final int COMMANDS = 120;
  private static final AgentId HANA = new AgentId("hana");
  private static final AgentId KEN = new AgentId("ken");
  private static final String[] WORDS = {"返品したい", "営業時間は？", "ほげほげ", "はい", "help 😀"};

  @LocalServerPort int port;
  @Autowired Conversations conversations;
  @Autowired ConversationLog log;
  @Autowired WaitingLine line;
  @Autowired JdbcClient database;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everybodyHoldsTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    Begun begun = conversations.begin("ja", Page.UNKNOWN);
    ConversationId id = begun.conversation().id();
    try (Reader staying = new Reader(port, begun.token());
        Reader leaving = new Reader(port, begun.token())) {
      staying.visit();
      leaving.visit();
      for (int n = 0; n < COMMANDS; n++) {
        Optional<CommandId> once =
            random.nextBoolean()
                ? Optional.of(CommandId.ofVisitor("m" + random.nextInt(COMMANDS)))
                : Optional.empty();
        Command command = any(random);
        once.ifPresentOrElse(
            known -> conversations.dispatch(id, known, command),
            () -> conversations.dispatch(id, command));
        if (random.nextInt(8) == 0) {
          leaving.readTo(random.nextLong(state(id).sequence() + 1));
          leaving.visit();
        }
      }
      long newest = state(id).sequence();
      assertThat(newest).isGreaterThan(COMMANDS / 2);
      staying.readTo(newest);
      leaving.readTo(newest);
      assertThat(leaving.shown()).isEqualTo(staying.shown());
      assertThat(Reader.everything(port, begun.token())).isEqualTo(staying.shown());
    }
    assertDatabaseAgrees(id);
  }

  private void assertDatabaseAgrees(ConversationId id) {
    Conversation state = state(id);
    assertThat(log.load(id)).contains(state);
    assertThat(
            database
                .sql("SELECT phase || ' ' || sequence FROM conversation WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single())
        .isEqualTo(state.phase().name().word() + " " + state.sequence());
    assertThat(line.place(id).isPresent()).isEqualTo(state.phase() instanceof Phase.Waiting);
  }

  private Conversation state(ConversationId id) {
    return conversations.find(id).orElseThrow();
  }

  private static Command any(Random random) {
    AgentId agent = random.nextBoolean() ? HANA : KEN;
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> new Command.Say(WORDS[random.nextInt(WORDS.length)]);
      case 4 -> new Command.Choose(random.nextBoolean() ? "person" : "intent:return-how");
      case 5 -> new Command.AskForPerson();
      case 6 -> new Command.CancelHandoff(Party.VISITOR);
      case 7, 8 -> new Command.AssignAgent(agent, agent.value());
      case 9, 10 -> new Command.Reply(agent, agent.value(), "承知しました " + random.nextInt());
      case 11 -> random.nextBoolean() ? new Command.ReturnToBot(agent) : closing(random, agent);
      case 12 -> new Command.Transfer(agent, "billing", "請求の件です", Optional.empty());
      default ->
          random.nextBoolean()
              ? new Command.GiveFeedback(random.nextInt(40), random.nextBoolean())
              : new Command.Rate(random.nextInt(7), Optional.empty());
    };
  }

  private static Command closing(Random random, AgentId agent) {
    return random.nextBoolean()
        ? new Command.Close(Party.VISITOR, Optional.empty())
        : new Command.Close(Party.AGENT, Optional.of(agent));
  }
}

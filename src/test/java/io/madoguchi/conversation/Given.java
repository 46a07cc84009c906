package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Conversation.Birth;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Outcome;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Conversations for tests, in every phase, and a responder that says little. */
public final class Given {

  public static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  public static final AgentId HANA = new AgentId("hana");
  public static final AgentId KEN = new AgentId("ken");
  public static final AgentId YUI = new AgentId("yui");

  private Given() {}

  public static Conversation aConversation() {
    return Conversation.begin(new ConversationId("c-1"), new Birth("ja", Page.UNKNOWN, NOON));
  }

  /** With the bot, which has offered one button. */
  public static Conversation withBot() {
    return after(
        aConversation(),
        new Command.BotSay("Madoka", "hello", List.of(Choice.of("yes", "はい")), Optional.empty()));
  }

  public static Conversation waiting() {
    return after(withBot(), new Command.RequestHandoff("support", false, Party.VISITOR));
  }

  public static Conversation withAgent() {
    return after(waiting(), new Command.AssignAgent(HANA, "花"));
  }

  public static Conversation closed() {
    return after(withBot(), new Command.Close(Party.VISITOR, Optional.empty()));
  }

  public static Conversation in(PhaseName phase) {
    return switch (phase) {
      case WITH_BOT -> withBot();
      case WAITING -> waiting();
      case WITH_AGENT -> withAgent();
      case CLOSED -> closed();
    };
  }

  public static Conversation after(Conversation conversation, Command command) {
    return after(conversation, command, NOON);
  }

  public static Conversation after(Conversation conversation, Command command, Instant now) {
    return switch (conversation.handle(command, now)) {
      case Outcome.Accepted accepted -> accepted.conversation();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  /** Where nobody waits yet. */
  static TicketNumbers numbers() {
    return new TicketNumbers(_ -> List.of());
  }

  /** The first turn of {@code born}. */
  public static Told greeted(Conversation born) {
    return told(Turn.greet(born, Optional.empty(), new Echo(), NOON, numbers()));
  }

  /** One whole turn, with the responder's part; the command must not be refused. */
  public static Told turn(
      Conversation conversation, Command command, Optional<CommandId> id, Instant now) {
    return switch (Turn.play(conversation, command, id, new Echo(), now, numbers())) {
      case Turn.Played.Done done -> told(done);
      case Turn.Played.Rejected rejected -> throw new AssertionError(rejected.refusal());
    };
  }

  private static Told told(Turn.Played.Done done) {
    return new Told(done.conversation(), done.log());
  }

  /** What a turn adds to the log, and the conversation after it. */
  public record Told(Conversation conversation, List<Recorded> log) {}

  /** Answers every message with its text in capitals, and a wish for a person with a handoff. */
  public static final class Echo implements Responder {

    @Override
    public String language(String wished) {
      return "ja";
    }

    @Override
    public List<Command> greet(Conversation conversation) {
      return List.of(say("hello"));
    }

    @Override
    public List<Command> waitIsLong(Conversation conversation) {
      return List.of(say("a way out"));
    }

    @Override
    public List<Command> respond(Conversation conversation, Event.MessageSent message) {
      return List.of(say(message.text().toUpperCase(java.util.Locale.ROOT)));
    }

    @Override
    public List<Command> personAsked(Conversation conversation) {
      return List.of(new Command.RequestHandoff("support", false, Party.VISITOR));
    }

    @Override
    public boolean reopensToPerson(Conversation conversation) {
      return true;
    }

    @Override
    public Patience patience() {
      return new Patience(Duration.ofHours(24), Duration.ofMinutes(30));
    }

    private static Command say(String text) {
      return new Command.BotSay("Echo", text, List.of(Choice.of("yes", "Yes")), Optional.empty());
    }
  }
}

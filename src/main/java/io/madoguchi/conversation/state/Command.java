package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Attributes;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.events.SentFile;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something somebody wants to happen in a conversation. */
public sealed interface Command {

  /**
   * @param text cleaned, 1 to 2,000 characters as configured
   */
  record Say(String text) implements Command {}

  /**
   * @param choice id of a button that a bot message offered
   */
  record Choose(String choice) implements Command {}

  /** The visitor wants a person; the bot decides whether anybody is there. */
  record AskForPerson() implements Command {}

  /** The wait has become long; the bot decides what it offers. */
  record OfferWayOut() implements Command {}

  /** The counter closes while the visitor waits; the bot decides what becomes of them. */
  record EndWait() implements Command {}

  record BotSay(String name, String text, List<Choice> choices, Optional<BotNote> note)
      implements Command {

    public BotSay {
      choices = List.copyOf(choices);
    }
  }

  /**
   * @param skills ids of what whoever takes it should be able to do
   */
  record RequestHandoff(String team, boolean high, Party by, List<String> skills)
      implements Command {

    public RequestHandoff {
      skills = List.copyOf(skills);
    }

    public RequestHandoff(String team, boolean high, Party by) {
      this(team, high, by, List.of());
    }
  }

  record CancelHandoff(Party by) implements Command {}

  record LeaveMessage(String email, String text) implements Command {}

  record AssignAgent(AgentId agent, String name) implements Command {}

  /**
   * @param seen the last sequence the agent had before their eyes: when the visitor has written
   *     since, the reply is refused; empty: it goes out whatever has happened
   */
  record Reply(AgentId agent, String name, String text, Optional<Long> seen) implements Command {

    public Reply(AgentId agent, String name, String text) {
      this(agent, name, text, Optional.empty());
    }
  }

  /**
   * A file whose bytes are stored already.
   *
   * @param author the visitor, or the agent, who must be the holder
   * @param most bytes that all files of the conversation may have together
   */
  record SendFile(Author author, SentFile file, long most) implements Command {}

  /**
   * To the line of a team, or to a colleague.
   *
   * @param team whose line it waits in, also while the colleague is asked
   * @param note what whoever takes over should know; the visitor never sees it
   * @param to empty: whoever of the team
   */
  record Transfer(AgentId agent, String team, String note, Optional<Colleague> to)
      implements Command {}

  record LoseAgent(AgentId agent) implements Command {}

  record ReturnToBot(AgentId agent) implements Command {}

  /**
   * @param agent the one who closes; empty when it is the visitor or time
   * @param wrapUp how it ended, when the agent says so at once
   */
  record Close(Party by, Optional<AgentId> agent, Optional<WrapUp> wrapUp) implements Command {

    public Close(Party by, Optional<AgentId> agent) {
      this(by, agent, Optional.empty());
    }
  }

  /** An agent says afterwards how it ended, or says it better. */
  record WrapUp(AgentId agent, String name, ClosingReason reason, Optional<String> note)
      implements Command {}

  /** Whoever may read along may leave a note for colleagues, in every phase. */
  record AddNote(AgentId agent, String name, String text, List<AgentId> mentions)
      implements Command {

    public AddNote {
      mentions = List.copyOf(mentions);
    }
  }

  /** Both lists in {@link Tags#normal normal form}. */
  record Tag(AgentId agent, String name, List<String> add, List<String> remove) implements Command {

    public Tag {
      add = List.copyOf(add);
      remove = List.copyOf(remove);
    }
  }

  /** What supervisors do to conversations that others hold, or that nobody holds. */
  sealed interface Supervise extends Command {

    /** Who does it. */
    AgentId agent();

    String name();
  }

  /** For the eyes of whoever holds the conversation, and never for the visitor's. */
  record Whisper(AgentId agent, String name, String text) implements Supervise {}

  /** {@code agent} holds it from now on, in place of whoever does. */
  record TakeOver(AgentId agent, String name) implements Supervise {}

  /**
   * Into the line of a team, or to an agent, whether somebody holds it or it waits.
   *
   * @param team whose line it waits in, also while the agent is asked
   * @param note what whoever takes it should know; the visitor never sees it
   * @param to empty: whoever of the team
   */
  record Move(
      AgentId agent, String name, String team, Optional<String> note, Optional<Colleague> to)
      implements Supervise {}

  /**
   * Ends the conversation as abuse; that its visitor is refused from now on is not decided here.
   *
   * @param asHolder whether it is only for {@code agent} to do when they hold the conversation
   * @param until when the visitor may come back
   * @param note why, for staff
   */
  record Block(AgentId agent, String name, boolean asHolder, Instant until, Optional<String> note)
      implements Supervise {}

  /** The visitor writes again: to the bot, or to the line where a person was in charge. */
  record Reopen(boolean toPerson) implements Command {}

  /**
   * The site's server vouches for who the visitor is; refused when they are known to be another.
   */
  record Identify(Identity identity) implements Command {}

  /** The visitor's page says what they are like, in place of what it said before. */
  record Describe(Map<String, String> attributes) implements Command {

    public Describe {
      attributes = Attributes.bounded(attributes);
    }
  }

  record GiveFeedback(long about, boolean helpful) implements Command {}

  record Rate(int score, Optional<String> comment) implements Command {}
}

package io.madoguchi.conversation.events;

import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happened in a conversation; never changed afterwards. */
public sealed interface Event {

  /**
   * @param choice id of the button the visitor pressed, when they did not type
   * @param choices buttons under a bot message
   * @param note with bot messages that are a turn of the bot
   * @param file what the message is; its text is the file's name then
   */
  record MessageSent(
      Author author,
      String text,
      Optional<String> choice,
      List<Choice> choices,
      Optional<BotNote> note,
      Optional<SentFile> file)
      implements Event {

    public MessageSent {
      choices = List.copyOf(choices);
    }

    public MessageSent(
        Author author,
        String text,
        Optional<String> choice,
        List<Choice> choices,
        Optional<BotNote> note) {
      this(author, text, choice, choices, note, Optional.empty());
    }

    public MessageSent(Author author, SentFile file) {
      this(author, file.name(), Optional.empty(), List.of(), Optional.empty(), Optional.of(file));
    }
  }

  /**
   * @param skills ids of what whoever takes it should be able to do
   * @param number in the waiting line, the lower the sooner; 0 in logs older than it
   */
  record HandoffRequested(String team, boolean high, Party by, List<String> skills, long number)
      implements Event {

    public HandoffRequested {
      skills = List.copyOf(skills);
    }

    public HandoffRequested(String team, boolean high, Party by) {
      this(team, high, by, List.of());
    }

    public HandoffRequested(String team, boolean high, Party by, List<String> skills) {
      this(team, high, by, skills, 0);
    }

    public HandoffRequested numbered(long drawn) {
      return new HandoffRequested(team, high, by, skills, drawn);
    }
  }

  record HandoffCancelled(Party by) implements Event {}

  record AgentJoined(AgentId agent, String name) implements Event {}

  /**
   * The agent let go of the conversation and it waits again in {@code team}.
   *
   * @param note for whoever takes over, with a transfer; not for the visitor
   * @param to the colleague it was transferred to; empty: whoever of the team
   */
  record AgentLeft(
      AgentId agent,
      String name,
      Reason reason,
      String team,
      Optional<String> note,
      Optional<Colleague> to)
      implements Event {

    public enum Reason {
      TRANSFERRED,
      LOST,
      /** By {@code to}, who joins in the same moment. */
      TAKEN_OVER,
      /** By a supervisor; {@link Moved} says by whom, and what they wrote. */
      MOVED
    }
  }

  record ReturnedToBot(AgentId agent) implements Event {}

  /** A way to reach a visitor who did not wait. */
  record MessageLeft(String email, String text) implements Event {}

  /**
   * @param about sequence of the bot message that was judged
   */
  record FeedbackGiven(long about, boolean helpful) implements Event {}

  /**
   * @param score 1 (bad) to 5 (good)
   */
  record Rated(int score, Optional<String> comment) implements Event {}

  record Closed(Party by) implements Event {}

  record Reopened() implements Event {}

  /**
   * What becomes known of the visitor on the way. It has its place in the log; of a visitor's
   * events it takes up the number and nothing else.
   */
  sealed interface AboutVisitor extends Event {}

  /** The site's server vouches for who they are. */
  record Identified(Identity identity) implements AboutVisitor {}

  /** What their page says of them from now on. */
  record Described(Map<String, String> attributes) implements AboutVisitor {

    public Described {
      attributes = Attributes.bounded(attributes);
    }
  }

  /**
   * What staff say among themselves. It has its place in the log; of a visitor's events it takes up
   * the number and nothing else.
   */
  sealed interface Internal extends Event {

    AgentId agent();

    /** The agent's name at that time. */
    String name();
  }

  /**
   * @param mentions whom the note is meant for in particular
   */
  record NoteAdded(AgentId agent, String name, String text, List<AgentId> mentions)
      implements Internal {

    public NoteAdded {
      mentions = List.copyOf(mentions);
    }
  }

  /** At least one of both lists has something in it. */
  record Tagged(AgentId agent, String name, List<String> added, List<String> removed)
      implements Internal {

    public Tagged {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /** What a supervisor told the holder, {@code to}. */
  record Whispered(AgentId agent, String name, String text, Colleague to) implements Internal {}

  /**
   * A supervisor put it into the line of {@code team}; of a conversation that was waiting it kept
   * the start of the wait.
   *
   * @param to the agent it is meant for; empty: whoever of the team
   */
  record Moved(
      AgentId agent, String name, String team, Optional<String> note, Optional<Colleague> to)
      implements Internal {}

  /** The visitor is not served before {@code until}, unless the block is lifted. */
  record Blocked(AgentId agent, String name, Instant until) implements Internal {}

  /** How it ended; the last one counts. */
  record WrappedUp(AgentId agent, String name, ClosingReason reason, Optional<String> note)
      implements Internal {}
}

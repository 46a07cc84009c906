package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import java.time.Duration;
import java.util.List;

/**
 * Whoever answers while no person is in charge. Called inside a turn, before the commit: quick,
 * free of side effects, and its commands are stored with what the visitor did or not at all.
 */
public interface Responder {

  /** The supported language nearest to {@code wished} (a BCP 47 tag, perhaps blank or nonsense). */
  String language(String wished);

  /** How it welcomes a visitor to a conversation that has just begun. */
  List<Command> greet(Conversation conversation);

  /**
   * What it answers.
   *
   * @param conversation after {@code message} was added
   */
  List<Command> respond(Conversation conversation, Event.MessageSent message);

  /** What happens when the visitor asks for a person; never empty. */
  List<Command> personAsked(Conversation conversation);

  /** What a visitor is offered whose wait is long. */
  default List<Command> waitIsLong(Conversation conversation) {
    return List.of();
  }

  /** What becomes of a visitor who waits when the counter closes; empty: they stay. */
  default List<Command> waitEnds(Conversation conversation) {
    return List.of();
  }

  /**
   * What follows when somebody who waits presses a button; empty: it is for the agent to read.
   *
   * @param conversation after {@code message} was added
   */
  default List<Command> chosenWhileWaiting(Conversation conversation, Event.MessageSent message) {
    return List.of();
  }

  /**
   * What happens when a visitor writes to a conversation that is closed but may still be reopened.
   */
  boolean reopensToPerson(Conversation conversation);

  Patience patience();

  /**
   * @param reopenWithin how long after its end a conversation may be taken up again
   * @param closeWhenIdle after how long without a word a conversation with the bot ends
   */
  record Patience(Duration reopenWithin, Duration closeWhenIdle) {}
}

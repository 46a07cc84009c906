package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Event;
import java.util.List;

/** What became of a command. */
public sealed interface Outcome {

  /** It is legal: the conversation afterwards, and what happened. */
  record Accepted(Conversation conversation, List<Event> events) implements Outcome {}

  /** It is not: nothing happened. */
  record Refused(Refusal refusal) implements Outcome {}
}

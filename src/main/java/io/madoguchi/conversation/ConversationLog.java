package io.madoguchi.conversation;

import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.PhaseName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where conversations are kept. Thread-safe. Reading, too, throws {@link StorageUnavailable} while
 * it cannot be done.
 */
public interface ConversationLog {

  /**
   * Stores events and the conversation they lead to; what this returns from is durable.
   *
   * @throws LogConflict when another event has one of these sequences or command ids
   * @throws StorageUnavailable when it is not known to be stored; either all of {@code append} is
   *     or nothing
   */
  void append(Append append);

  Optional<Conversation> load(ConversationId id);

  /** Events after {@code after} in order, at most {@code limit}. */
  List<Recorded> read(ConversationId id, long after, int limit);

  /** The sequence of the event that {@code command} made; empty when there is none. */
  Optional<Long> sequenceOf(ConversationId id, CommandId command);

  /** Every command that has made an event, in any order. */
  List<CommandId> commands(ConversationId id);

  Optional<ConversationId> byToken(String tokenHash);

  /** Conversations in {@code phase} whose last event is before {@code before}, oldest first. */
  List<ConversationId> restingIn(PhaseName phase, Instant before, int limit);

  /** Conversations in {@code phase} whose last event is not before {@code since}, newest first. */
  List<ConversationId> lately(PhaseName phase, Instant since, int limit);

  /** Conversations that began before {@code to} and whose last event is not before {@code from}. */
  List<ConversationId> between(Instant from, Instant to, int limit);

  /** When the first conversation of all began. */
  Optional<Instant> firstBegan();

  /** Conversations of that visitor that began before {@code before}, newest first. */
  List<ConversationId> ofVisitor(String visitor, Instant before, int limit);

  /** The messages that visitors left, newest first. */
  List<LeftMessage> leftMessages(int limit);

  /**
   * What is stored together.
   *
   * @param events at least one, in order, the last one's sequence being the conversation's
   * @param tokenHash with the first events of a conversation only
   */
  record Append(Conversation conversation, List<Recorded> events, Optional<String> tokenHash) {}

  /** Somebody else appended first. */
  final class LogConflict extends RuntimeException {
    public LogConflict(ConversationId id, Throwable cause) {
      super("conversation " + id + " has gone on meanwhile", cause);
    }
  }
}

package io.madoguchi.conversation;

import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A conversation in memory with what going on needs besides: its last events, so that the sockets
 * need not read back what was just written, and which commands it may have seen, so that a new one
 * need not be looked up. Immutable.
 */
final class Remembered {

  /** Events, when a turn has fewer. */
  private static final int KEPT = 5;

  private final Conversation conversation;
  private final List<Recorded> tail;
  private final int[] commands;

  /**
   * @param tail the last events in order, perhaps none
   * @param commands hashes of every command's id, sorted
   */
  private Remembered(Conversation conversation, List<Recorded> tail, int[] commands) {
    this.conversation = conversation;
    this.tail = tail;
    this.commands = commands;
  }

  /**
   * @param log every event there is
   */
  static Remembered begun(Conversation conversation, List<Recorded> log) {
    return new Remembered(conversation, log, new int[0]);
  }

  /**
   * @param commands every one that has made an event
   */
  static Remembered loaded(Conversation conversation, List<CommandId> commands) {
    int[] hashes = commands.stream().mapToInt(CommandId::hashCode).sorted().toArray();
    return new Remembered(conversation, List.of(), hashes);
  }

  /**
   * After a turn.
   *
   * @param log what the turn has added
   */
  Remembered after(Conversation next, List<Recorded> log) {
    int[] all = commands;
    for (Recorded recorded : log) {
      if (recorded.command().isPresent()) {
        all = with(recorded.command().get().hashCode(), all);
      }
    }
    return new Remembered(next, newest(log), all);
  }

  private static int[] with(int hash, int[] sorted) {
    int found = Arrays.binarySearch(sorted, hash);
    int at = found < 0 ? -found - 1 : found;
    int[] more = new int[sorted.length + 1];
    System.arraycopy(sorted, 0, more, 0, at);
    more[at] = hash;
    System.arraycopy(sorted, at, more, at + 1, sorted.length - at);
    return more;
  }

  /** With the turn before, because sockets are often one behind. */
  private List<Recorded> newest(List<Recorded> log) {
    if (log.size() >= KEPT || tail.isEmpty()) {
      return log;
    }
    List<Recorded> all = new ArrayList<>(tail);
    all.addAll(log);
    return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
  }

  /** False when it certainly has not; true asks for a look into the log. */
  boolean mayHaveSeen(CommandId command) {
    return Arrays.binarySearch(commands, command.hashCode()) >= 0;
  }

  /** Events after {@code sequence}; empty when that is further back than is remembered. */
  Optional<List<Recorded>> eventsAfter(long sequence, int limit) {
    if (sequence >= conversation.sequence()) {
      return Optional.of(List.of());
    }
    if (tail.isEmpty() || sequence < tail.getFirst().sequence() - 1) {
      return Optional.empty();
    }
    int from = (int) (sequence - tail.getFirst().sequence() + 1);
    return Optional.of(tail.subList(from, Math.min(tail.size(), from + limit)));
  }

  Conversation conversation() {
    return conversation;
  }
}

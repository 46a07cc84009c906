package io.madoguchi.conversation;

import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.PhaseName;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Numbers for the tickets of the waiting line, as from the roll at a counter: each higher than any
 * that is in use, so that nobody steps before others because the machine's clock was set back.
 * While the clock goes forward it is the time, in milliseconds since 1970: so a number says
 * something to those who read the log, and nothing needs to be kept besides the log. Thread-safe.
 */
final class TicketNumbers {

  private final Function<PhaseName, List<Conversation>> conversations;
  private long last;

  /**
   * @param conversations those in a phase, asked once for the numbers that are in use
   */
  TicketNumbers(Function<PhaseName, List<Conversation>> conversations) {
    this.conversations = conversations;
  }

  /**
   * @throws StorageUnavailable when it is not known which are in use
   */
  synchronized long draw(Instant now) {
    if (last == 0) {
      last = highest();
    }
    last = Math.max(now.toEpochMilli(), last + 1);
    return last;
  }

  /** Of those who wait, and of those who may come back to the line. */
  private long highest() {
    return Stream.of(PhaseName.WAITING, PhaseName.WITH_AGENT)
        .flatMap(phase -> conversations.apply(phase).stream())
        .mapToLong(conversation -> number(conversation.phase()))
        .max()
        .orElse(0);
  }

  private static long number(Phase phase) {
    return switch (phase) {
      case Phase.Waiting waiting -> waiting.ticket().number();
      case Phase.WithAgent held -> held.ticket().number();
      case Phase.WithBot _, Phase.Closed _ -> 0;
    };
  }
}

package io.madoguchi.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which agents had one conversation, when, and how long. Used by one thread. */
final class Handlings {

  private final List<Handling> ended = new ArrayList<>(0);
  private final List<Hold> holds = new ArrayList<>(0);
  private final Map<Who, Duration> parts = new HashMap<>(0);
  private @Nullable Hold current;

  /** An agent's part, or several agents' one after the other. */
  record Handling(Map<Who, Duration> parts, Instant ended) {}

  /**
   * An agent had it.
   *
   * @param to {@link Instant#MAX} while they still have
   */
  record Hold(Who who, Instant from, Instant to) {}

  void begin(Who who, Instant now) {
    current = new Hold(who, now, Instant.MAX);
  }

  /** Whether an agent has it. */
  boolean inHand() {
    return current != null;
  }

  /** The agent no longer has it; the next one goes on with the same handling. */
  void letGo(Instant now) {
    if (current != null) {
      parts.merge(current.who(), Times.between(current.from(), now), Duration::plus);
      holds.add(new Hold(current.who(), current.from(), now));
      current = null;
    }
  }

  /** No agent goes on with it. */
  void end(Instant now) {
    letGo(now);
    if (!parts.isEmpty()) {
      ended.add(new Handling(Map.copyOf(parts), now));
      parts.clear();
    }
  }

  /** Adds to the handling that ended last what {@code who} did for it afterwards. */
  void addToLast(Who who, Duration work) {
    Handling last = ended.removeLast();
    Map<Who, Duration> longer = new HashMap<>(last.parts());
    longer.merge(who, work, Duration::plus);
    ended.add(new Handling(Map.copyOf(longer), last.ended()));
  }

  List<Handling> ended() {
    return ended;
  }

  /** Who had it when, one after the other, to the one who has it. */
  List<Hold> holds() {
    if (current == null) {
      return holds;
    }
    List<Hold> all = new ArrayList<>(holds);
    all.add(current);
    return all;
  }
}

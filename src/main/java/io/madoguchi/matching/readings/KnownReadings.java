package io.madoguchi.matching.readings;

import io.madoguchi.language.Utterance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** What was read before, and what is read now besides. Thread-safe. */
public final class KnownReadings {

  private final Map<String, Utterance> before;
  private final Function<String, Utterance> reader;
  private final Map<String, Utterance> now = new ConcurrentHashMap<>();
  private final AtomicBoolean more = new AtomicBoolean();

  private final boolean keeping;

  /**
   * @param keeping whether it is to be remembered what was asked for
   */
  KnownReadings(
      Map<String, Utterance> before, Function<String, Utterance> reader, boolean keeping) {
    this.before = before;
    this.reader = reader;
    this.keeping = keeping;
  }

  /** What is read in {@code said}. */
  public Utterance read(String said) {
    Utterance known = before.get(said);
    if (known == null) {
      more.set(true);
      known = reader.apply(said);
    }
    if (keeping) {
      now.put(said, known);
    }
    return known;
  }

  /** All that was asked for; empty when it was known before, and is as good as kept. */
  Map<String, Utterance> worthKeeping() {
    return more.get() ? Map.copyOf(now) : Map.of();
  }
}

package io.madoguchi.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.JsonNode;

/** What a client has been shown of one conversation, by sequence. Thread-safe. */
final class Transcript {

  private final SortedMap<Long, JsonNode> events = new ConcurrentSkipListMap<>();

  /**
   * @throws AssertionError when another event was shown under the same sequence, or one was left
   *     out
   */
  void add(JsonNode frame) {
    long sequence = frame.path("sequence").asLong();
    if (sequence != last() + 1) {
      throw new AssertionError("event %d came after %d".formatted(sequence, last()));
    }
    events.put(sequence, frame);
  }

  /** 0 when nothing was shown yet. */
  long last() {
    return events.isEmpty() ? 0 : events.lastKey();
  }

  List<JsonNode> events() {
    return List.copyOf(events.values());
  }

  /** Sequences at which the visitor's message with {@code id} stands. */
  List<Long> of(String id) {
    return events().stream()
        .filter(frame -> Objects.equals(frame.path("event").path("id").asString(""), id))
        .map(frame -> frame.path("sequence").asLong())
        .toList();
  }

  /** Who said each message, in order. */
  List<String> speakers() {
    List<String> speakers = new ArrayList<>();
    for (JsonNode frame : events()) {
      if (kind(frame).equals("message")) {
        speakers.add(frame.path("event").path("author").path("role").asString());
      }
    }
    return speakers;
  }

  static String kind(JsonNode frame) {
    return frame.path("event").path("kind").asString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transcript that && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  @Override
  public String toString() {
    return events.values().toString();
  }
}

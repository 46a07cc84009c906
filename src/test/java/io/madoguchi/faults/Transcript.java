package io.madoguchi.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a client has been shown of one conversation, by sequence. Thread-safe. */
public final class Transcript {

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
  public long last() {
    return events.isEmpty() ? 0 : events.lastKey();
  }

  List<JsonNode> events() {
    return List.copyOf(events.values());
  }

  /** Where each of the visitor's messages stands, by its id. */
  Map<String, List<Long>> byId() {
    return events.values().stream()
        .filter(frame -> frame.path("event").has("id"))
        .collect(
            Collectors.groupingBy(
                frame -> frame.path("event").path("id").asString(),
                Collectors.mapping(frame -> frame.path("sequence").asLong(), Collectors.toList())));
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

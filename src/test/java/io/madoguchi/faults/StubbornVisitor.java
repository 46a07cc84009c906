package io.madoguchi.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A visitor who goes on asking whatever happens to the service: comes back with the token, says
 * where it left off, and sends what was not accepted again under the same id, as the widget does.
 */
final class StubbornVisitor implements AutoCloseable {

  /** Messages under way at once. */
  private static final int WINDOW = 3;

  private static final Duration GLANCE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final Transcript shown = new Transcript();
  private final Map<String, JsonNode> unanswered = new LinkedHashMap<>();
  private final Map<String, Long> accepted = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean talking = true;
  private volatile boolean present = true;
  private volatile int visits;
  private volatile int place;
  private volatile @Nullable String token;
  private volatile @Nullable Throwable complaint;
  private @Nullable JsonNode wish;
  private int said;

  StubbornVisitor(int port) {
    this.port = port;
    this.thread = Thread.ofVirtual().name("visitor").start(this::run);
  }

  private void run() {
    try {
      while (present) {
        try (Wire wire = Wire.connect(port)) {
          converse(wire);
        } catch (IOException _) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
      }
    } catch (RuntimeException | Error failure) {
      complaint = failure;
    }
  }

  private void converse(Wire wire) throws IOException {
    wire.send(hello());
    JsonNode welcome = wire.next(PATIENCE);
    if (welcome == null || !welcome.path("type").asString().equals("welcome")) {
      return;
    }
    token = welcome.path("token").asString();
    place = 0;
    visits++;
    for (JsonNode again : unanswered.values()) {
      wire.send(again);
    }
    while (present) {
      while (talking && unanswered.size() < WINDOW) {
        send(wire, message());
      }
      JsonNode frame = wire.next(GLANCE);
      if (frame != null) {
        receive(frame);
      }
    }
  }

  private synchronized ObjectNode message() {
    ObjectNode frame = JsonMapper.shared().createObjectNode();
    if (wish != null) {
      frame.setAll((ObjectNode) wish);
      wish = null;
      talking = false;
      return frame;
    }
    said++;
    return frame.put("type", "say").put("id", "m" + said).put("text", "返品したいです " + said);
  }

  private void send(Wire wire, ObjectNode frame) throws IOException {
    unanswered.put(frame.path("id").asString(), frame);
    wire.send(frame);
  }

  private void receive(JsonNode frame) {
    switch (frame.path("type").asString()) {
      case "event" -> shown.add(frame);
      case "accepted" -> {
        String id = frame.path("id").asString();
        Long before = accepted.put(id, frame.path("sequence").asLong());
        if (before != null && before != frame.path("sequence").asLong()) {
          throw new AssertionError(id + " was accepted as " + before + ", then as " + frame);
        }
        unanswered.remove(id);
      }
      case "refused" -> {
        if (!frame.path("code").asString().equals("unavailable")) {
          throw new AssertionError("refused: " + frame);
        }
      }
      case "queue" -> place = frame.path("position").asInt();
      default -> {}
    }
  }

  private ObjectNode hello() {
    ObjectNode hello =
        JsonMapper.shared()
            .createObjectNode()
            .put("type", "hello")
            .put("protocol", 1)
            .put("language", "ja")
            .put("after", shown.last());
    if (token != null) {
      hello.put("token", token);
    }
    return hello;
  }

  /** Asks for a person, as the last thing said. */
  synchronized void askForPerson() {
    wish = JsonMapper.shared().createObjectNode().put("type", "request-agent").put("id", "person");
  }

  /** Says nothing new any more, and waits until everything said was accepted. */
  void settle() {
    talking = false;
    Awaitility.await().atMost(PATIENCE).until(() -> unanswered.isEmpty() || complaint != null);
    complain();
  }

  /**
   * @throws AssertionError when the service broke a promise
   */
  void complain() {
    if (complaint != null) {
      throw new AssertionError("a visitor has seen what must not be", complaint);
    }
  }

  /** What a stranger to this run is shown of the conversation: everything, from the beginning. */
  Transcript freshRead() throws IOException {
    Transcript fresh = new Transcript();
    try (Wire wire = Wire.connect(port)) {
      wire.send(hello().put("after", 0));
      JsonNode welcome = wire.next(PATIENCE);
      long newest = welcome == null ? 0 : welcome.path("sequence").asLong();
      while (fresh.last() < newest) {
        JsonNode frame = wire.next(PATIENCE);
        if (frame == null) {
          throw new AssertionError("event " + (fresh.last() + 1) + " never came");
        }
        if (frame.path("type").asString().equals("event")) {
          fresh.add(frame);
        }
      }
    }
    return fresh;
  }

  Transcript shown() {
    return shown;
  }

  /** Sequence by the id of what was accepted. */
  Map<String, Long> accepted() {
    return Map.copyOf(accepted);
  }

  /** How often the service has welcomed this visitor. */
  int visits() {
    return visits;
  }

  /** Place in the line as told last; 0 when none was told since the last welcome. */
  int place() {
    return place;
  }

  @Override
  public void close() {
    present = false;
    thread.interrupt();
  }
}

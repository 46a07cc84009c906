package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String PERSON = "person";
  private static final Duration GLANCE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** After this long without any sign of life, an answer being due, the line counts as cut. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Door door;
  private final Duration pause;
  private final Transcript shown = new Transcript();
  private final Map<String, JsonNode> unanswered =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, Long> accepted = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean talking = true;
  private volatile boolean present = true;
  private volatile int place;
  private volatile int timesUnavailable;
  private volatile @Nullable String token;
  private volatile @Nullable Throwable complaint;
  private volatile @Nullable JsonNode wish;
  private volatile @Nullable Wire line;
  private volatile boolean doubting;
  private long due = System.nanoTime();
  private @Nullable JsonNode latest;
  private int said;

  StubbornVisitor(int port) {
    this(Door.local(port));
  }

  StubbornVisitor(Door door) {
    this(door, Duration.ZERO);
  }

  /**
   * @param pause at least between two messages
   */
  StubbornVisitor(Door door, Duration pause) {
    this.door = door;
    this.pause = pause;
    this.thread = Thread.ofVirtual().name("visitor").start(this::run);
  }

  private void run() {
    try {
      while (present) {
        try (Wire wire = Wire.connect(door)) {
          line = wire;
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
    wire.send(Reader.hello(token, shown.last()));
    JsonNode welcome = wire.next(PATIENCE);
    if (welcome == null || !welcome.path("type").asString().equals("welcome")) {
      throw new IOException("not welcome: " + welcome);
    }
    token = welcome.path("token").asString();
    place = 0;
    sendAgain(wire);
    while (present) {
      if (doubting) {
        doubting = false;
        sendAgain(wire);
      }
      while (talking && unanswered.size() < WINDOW && System.nanoTime() - due >= 0) {
        send(wire, message());
        due = System.nanoTime() + pause.toNanos();
      }
      JsonNode frame = wire.next(GLANCE);
      if (frame != null) {
        receive(frame);
      } else if (!unanswered.isEmpty() && wire.silence().compareTo(SILENCE) > 0) {
        throw new IOException("nobody there");
      }
    }
  }

  /** What was not accepted yet, and the last that was: the client may have missed to hear it. */
  private void sendAgain(Wire wire) throws IOException {
    JsonNode last = latest;
    if (last != null && !unanswered.containsKey(last.path("id").asString())) {
      wire.send(last);
    }
    for (JsonNode again : List.copyOf(unanswered.values())) {
      wire.send(again);
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
    latest = frame;
    wire.send(frame);
  }

  private void receive(JsonNode frame) throws IOException {
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
        timesUnavailable++;
        throw new IOException("to be sent again");
      }
      case "queue" -> place = frame.path("position").asInt();
      default -> {}
    }
  }

  /** Sends everything again that may have been lost, under the same ids. */
  void doubt() {
    doubting = true;
  }

  /** Cuts the own line, and comes back. */
  void hangUp() {
    Wire now = line;
    if (now != null) {
      now.close();
    }
  }

  String token() {
    return Objects.requireNonNull(token);
  }

  /** Asks for a person, as the last thing said. */
  synchronized void askForPerson() {
    wish = JsonMapper.shared().createObjectNode().put("type", "request-agent").put("id", PERSON);
  }

  /** Says nothing new any more, and waits until everything said was accepted. */
  void settle() {
    Awaitility.await().atMost(PATIENCE).until(() -> wish == null || complaint != null);
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

  /**
   * Holds what was accepted and shown against a fresh read of everything.
   *
   * @throws AssertionError when something is missing, doubled, or another than was shown
   */
  void assertKept() throws IOException {
    Transcript kept = Reader.everything(door, token());
    Map<String, List<Long>> expected = new HashMap<>();
    accepted.forEach((id, sequence) -> expected.put(id, List.of(sequence)));
    expected.remove(PERSON);
    assertThat(kept.byId()).isEqualTo(expected);
    Awaitility.await().until(() -> shown.last() >= kept.last());
    assertThat(shown).isEqualTo(kept);
  }

  /** The greeting, then each message with its answer, and no answer twice. */
  void assertAnsweredOnce() {
    List<String> talk = shown.speakers();
    assertThat(talk.size()).isOdd().isGreaterThan(10);
    for (int at = 0; at < talk.size(); at++) {
      assertThat(talk.get(at)).as("speaker %d", at).isEqualTo(at % 2 == 0 ? "bot" : "visitor");
    }
  }

  Transcript shown() {
    return shown;
  }

  /** How many messages were accepted. */
  int accepted() {
    return accepted.size();
  }

  /** How often this visitor was told to try again, because nothing could be stored. */
  int timesUnavailable() {
    return timesUnavailable;
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

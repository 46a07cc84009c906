package io.madoguchi.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that says nothing and reads: it may leave, and comes back to where it was. */
public final class Reader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Door door;
  private final String token;
  private final Transcript shown = new Transcript();
  private @Nullable Wire wire;
  private long newest;

  public Reader(int port, String token) {
    this(Door.local(port), token);
  }

  Reader(Door door, String token) {
    this.door = door;
    this.token = token;
  }

  /** A visitor who has asked one thing, been answered, and gone. */
  static Reader asked(int port) throws IOException {
    try (Wire wire = Wire.connect(port)) {
      wire.send(hello(null, 0));
      JsonNode welcome = wire.next(PATIENCE);
      if (welcome == null) {
        throw new IOException("not welcome");
      }
      Reader reader = new Reader(port, welcome.path("token").asString());
      reader.wire = wire;
      reader.ask();
      reader.readTo(3);
      return reader;
    }
  }

  private void ask() throws IOException {
    if (wire != null) {
      wire.send(
          JsonMapper.shared()
              .createObjectNode()
              .put("type", "say")
              .put("id", "m1")
              .put("text", "返品したいです"));
    }
  }

  /** Another client of the same visitor, which has nothing yet. */
  Reader another() {
    return new Reader(door, token);
  }

  /** Connects, or connects again. */
  public void visit() throws IOException {
    close();
    Wire fresh = Wire.connect(door);
    wire = fresh;
    fresh.send(hello(token, shown.last()));
    JsonNode welcome = fresh.next(PATIENCE);
    if (welcome == null || !welcome.path("type").asString().equals("welcome")) {
      throw new IOException("not welcome: " + welcome);
    }
    newest = welcome.path("sequence").asLong();
  }

  /** Reads on to that event. What cannot be stored now is asked again, as every client does. */
  public void readTo(long sequence) throws IOException {
    List<JsonNode> others = new ArrayList<>();
    while (wire != null && shown.last() < sequence) {
      JsonNode frame = wire.next(PATIENCE);
      if (frame == null) {
        throw new AssertionError(
            "event " + (shown.last() + 1) + " never came, but " + others + wire.silence());
      }
      if (frame.path("type").asString().equals("event")) {
        shown.add(frame);
      } else if (frame.path("code").asString("").equals("unavailable")) {
        ask();
      } else {
        others.add(frame);
      }
    }
  }

  /** Everything there is, as a stranger reads it. */
  public static Transcript everything(int port, String token) throws IOException {
    return everything(Door.local(port), token);
  }

  static Transcript everything(Door door, String token) throws IOException {
    try (Reader reader = new Reader(door, token)) {
      reader.visit();
      reader.readTo(reader.newest);
      return reader.shown;
    }
  }

  /** The first frame of a visit; without {@code token}, of the first visit. */
  static ObjectNode hello(@Nullable String token, long after) {
    ObjectNode hello =
        JsonMapper.shared()
            .createObjectNode()
            .put("type", "hello")
            .put("protocol", 1)
            .put("language", "ja")
            .put("after", after);
    if (token != null) {
      hello.put("token", token);
    }
    return hello;
  }

  /** The last event there was at the last visit. */
  long newest() {
    return newest;
  }

  public Transcript shown() {
    return shown;
  }

  @Override
  public void close() {
    if (wire != null) {
      wire.close();
    }
  }
}

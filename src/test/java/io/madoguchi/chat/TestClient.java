package io.madoguchi.chat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that speaks raw frames and keeps all it is sent. */
public final class TestClient implements WebSocket.Listener, AutoCloseable {

  public static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;

  public static TestClient connect(int port, String path, String... headers) {
    TestClient client = new TestClient();
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    for (int at = 0; at < headers.length; at += 2) {
      builder.header(headers[at], headers[at + 1]);
    }
    client.socket = builder.buildAsync(URI.create("ws://localhost:" + port + path), client).join();
    return client;
  }

  /** A visitor who has said hello and been greeted. */
  public static TestClient visitor(int port) {
    TestClient client = connect(port, "/ws/visitor");
    client.send("{'type':'hello','protocol':1,'language':'ja'}");
    client.frame("welcome");
    client.event(1);
    return client;
  }

  /**
   * @param json with single quotes for double ones
   */
  public void send(String json) {
    sendRaw(json.replace('\'', '"'));
  }

  public void sendRaw(String text) {
    try {
      socket.sendText(text, true).join();
    } catch (CompletionException _) {
      // The service has closed the socket; the test sees that by the close code.
    }
  }

  public void sendBinary(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  public void say(String id, String text) {
    ObjectNode frame = JSON.createObjectNode().put("type", "say").put("id", id).put("text", text);
    sendRaw(frame.toString());
  }

  /** Waits for a frame of {@code type}, the newest one first. */
  public JsonNode frame(String type) {
    return await(frame -> frame.path("type").asString().equals(type));
  }

  public JsonNode answer(String id) {
    return await(frame -> isAnswer(frame, id));
  }

  /** Waits until {@code id} is answered, or the service has closed the socket. */
  public void answerOrEnd(String id) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(2))
        .atMost(PATIENCE)
        .until(() -> !isOpen() || frames.stream().anyMatch(frame -> isAnswer(frame, id)));
  }

  /** Waits for the event with {@code sequence}. */
  public JsonNode event(long sequence) {
    return await(frame -> frame.path("sequence").asLong() == sequence && isEvent(frame))
        .path("event");
  }

  /** Waits for an event of {@code kind}. */
  public JsonNode eventOf(String kind) {
    return await(
            frame -> isEvent(frame) && frame.path("event").path("kind").asString().equals(kind))
        .path("event");
  }

  public JsonNode await(Predicate<JsonNode> wanted) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> frames.reversed().stream().filter(wanted).findFirst().orElse(null),
            found -> found != null);
  }

  public List<JsonNode> events() {
    return frames.stream().filter(TestClient::isEvent).toList();
  }

  public List<JsonNode> frames() {
    return List.copyOf(frames);
  }

  public int closeCode() {
    return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  public boolean isOpen() {
    return !closed.isDone();
  }

  private static boolean isAnswer(JsonNode frame, String id) {
    return frame.path("id").asString("").equals(id)
        && List.of("accepted", "refused").contains(frame.path("type").asString());
  }

  private static boolean isEvent(JsonNode frame) {
    return frame.path("type").asString().equals("event");
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      frames.add(JSON.readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}

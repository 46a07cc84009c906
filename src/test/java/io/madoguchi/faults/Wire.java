package io.madoguchi.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visitor's socket: frames in, frames out, until it breaks. */
final class Wire implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final JsonNode BROKEN = JsonMapper.shared().createObjectNode();

  private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private volatile int closeCode;
  private volatile long endedAt;
  private volatile long heardAt = System.nanoTime();
  private WebSocket socket;

  /**
   * @throws IOException when there is nobody
   */
  static Wire connect(int port) throws IOException {
    return connect(Door.local(port));
  }

  static Wire connect(Door door) throws IOException {
    Wire wire = new Wire();
    try {
      wire.socket =
          HTTP.newWebSocketBuilder()
              .connectTimeout(Duration.ofSeconds(10))
              .buildAsync(door.address("ws", "/ws/visitor"), wire)
              .join();
      return wire;
    } catch (CompletionException failure) {
      throw new IOException("cannot connect", failure);
    }
  }

  void send(JsonNode frame) throws IOException {
    try {
      socket.sendText(frame.toString(), true).join();
    } catch (CompletionException failure) {
      throw new IOException("broken", failure);
    }
  }

  /**
   * The next frame; null when none came in time.
   *
   * @throws IOException when the socket is gone and everything that came was read
   */
  @Nullable JsonNode next(Duration patience) throws IOException {
    try {
      JsonNode frame = inbox.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (frame == BROKEN) {
        inbox.add(BROKEN);
        throw new IOException("closed with " + closeCode);
      }
      return frame;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** The code the service closed with; 0 while it has not. */
  int closeCode() {
    return closeCode;
  }

  /** How long nothing came, not even a ping. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heardAt);
  }

  boolean open() {
    return endedAt == 0;
  }

  /** On the clock of {@link System#nanoTime}; 0 while it is open. */
  long endedAt() {
    return endedAt;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    heardAt = System.nanoTime();
    partial.append(data);
    if (last) {
      inbox.add(JsonMapper.shared().readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
    heardAt = System.nanoTime();
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode = code;
    end();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    end();
  }

  private void end() {
    endedAt = System.nanoTime();
    inbox.add(BROKEN);
  }

  @Override
  public void close() {
    socket.abort();
    end();
  }
}

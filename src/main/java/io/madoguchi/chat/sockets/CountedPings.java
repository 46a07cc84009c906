package io.madoguchi.chat.sockets;

import io.github.bucket4j.Bucket;
import io.madoguchi.chat.delivery.Outbound;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.adapter.jetty.JettyWebSocketHandlerAdapter;
import org.springframework.web.socket.adapter.jetty.JettyWebSocketSession;

/**
 * A peer whose pings are answered as long as it does not send too many. Jetty would answer any
 * number by itself. The next frame is read once the answer is written, so that who does not read
 * answers is not read either. Public, because Jetty looks up its methods.
 */
public final class CountedPings extends JettyWebSocketHandlerAdapter {

  private static final int AT_ONCE = 200;
  private static final int PER_SECOND = 10;
  private static final CloseStatus TOO_MANY =
      CloseStatus.POLICY_VIOLATION.withReason("too many pings");

  private final JettyWebSocketSession session;
  private @Nullable Session jetty;
  private @Nullable Bucket pings;

  CountedPings(WebSocketHandler handler, JettyWebSocketSession session) {
    super(handler, session);
    this.session = session;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    jetty = opened;
    super.onWebSocketOpen(opened);
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    Session open = Objects.requireNonNull(jetty);
    if (allowed()) {
      // The buffer is Jetty's again after this call.
      ByteBuffer answer = ByteBuffer.allocate(payload.remaining()).put(payload).flip();
      open.sendPong(answer, Callback.from(open::demand, this::onWebSocketError));
    } else {
      Outbound.of(session).close(TOO_MANY);
    }
  }

  /** Made with the first ping: most visitors never send one. Called by one thread at a time. */
  private boolean allowed() {
    if (pings == null) {
      pings =
          Bucket.builder()
              .addLimit(
                  limit -> limit.capacity(AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
              .withNanosecondPrecision()
              .build();
    }
    return pings.tryConsume(1);
  }
}

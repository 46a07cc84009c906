package io.madoguchi.chat.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * One socket's way to the network. Frames that are followed by others at once leave together with
 * them: a packet, and a call of the kernel, for a question's three frames instead of three of each.
 * Used by one thread at a time.
 */
final class Wire {

  private final CoreSession jetty;

  Wire(org.springframework.web.socket.WebSocketSession session) {
    WebSocketSession own =
        ((NativeWebSocketSession) session).getNativeSession(WebSocketSession.class);
    jetty = Objects.requireNonNull(own).getCoreSession();
  }

  /**
   * Returns when the network has taken {@code frame}, unless {@code more} follow.
   *
   * @throws IOException when the socket is gone
   */
  void write(String frame, boolean more) throws IOException {
    ByteBuffer text = ByteBuffer.wrap(frame.getBytes(StandardCharsets.UTF_8));
    Callback.Completable written = new Callback.Completable();
    jetty.sendFrame(new Frame(OpCode.TEXT).setPayload(text), written, more);
    if (!more) {
      await(written);
    }
  }

  private static void await(Callback.Completable written) throws IOException {
    try {
      written.get();
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}

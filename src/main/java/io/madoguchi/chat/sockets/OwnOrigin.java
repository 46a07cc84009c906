package io.madoguchi.chat.sockets;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.WebSocketSession;

/**
 * Whether a socket was opened by a page of this very service: same host and port, and an Origin at
 * all.
 */
public final class OwnOrigin {

  private OwnOrigin() {}

  public static boolean matches(WebSocketSession session) {
    return matches(
        session.getHandshakeHeaders().getOrigin(), session.getHandshakeHeaders().getFirst("Host"));
  }

  public static boolean matches(@Nullable String origin, @Nullable String host) {
    if (origin == null || host == null) {
      return false;
    }
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}

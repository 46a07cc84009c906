package io.madoguchi.chat;

import java.net.InetSocketAddress;
import org.springframework.web.socket.WebSocketSession;

/** Who is at the other end of a socket. */
final class Peer {

  private Peer() {}

  /** The network address, without the port. */
  static String address(WebSocketSession session) {
    InetSocketAddress remote = session.getRemoteAddress();
    return remote == null || remote.getAddress() == null
        ? "unknown"
        : remote.getAddress().getHostAddress();
  }
}

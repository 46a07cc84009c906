package io.madoguchi.chat.sockets;

import java.net.InetSocketAddress;
import org.springframework.web.socket.WebSocketSession;

/** Who is at the other end of a socket. */
public final class Peer {

  private Peer() {}

  /** The network address, without the port. */
  public static String address(WebSocketSession session) {
    InetSocketAddress remote = session.getRemoteAddress();
    return remote == null || remote.getAddress() == null
        ? "unknown"
        : remote.getAddress().getHostAddress();
  }
}

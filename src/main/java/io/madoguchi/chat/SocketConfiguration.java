package io.madoguchi.chat;

import io.madoguchi.chat.blocks.BlockSettings;
import io.madoguchi.chat.board.BoardSocket;
import io.madoguchi.chat.desk.DeskSocket;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.limits.Origins;
import io.madoguchi.chat.screens.WatchSettings;
import io.madoguchi.chat.sockets.Lifeline;
import io.madoguchi.chat.sockets.PlainSockets;
import io.madoguchi.chat.sockets.Sockets;
import io.madoguchi.chat.visitor.DraftSettings;
import io.madoguchi.chat.visitor.VisitorSocket;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/**
 * Opens the sockets. Origins are checked by the sockets themselves, so that a refusal has a close
 * code.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties({
  Limits.class,
  Origins.class,
  DraftSettings.class,
  BlockSettings.class,
  WatchSettings.class
})
class SocketConfiguration implements WebSocketConfigurer {

  private static final int LARGEST_FRAME = 64 * 1_024;

  /** Long after {@link Heartbeat} has noticed. */
  private static final Duration SILENT = Duration.ofMinutes(5);

  /** Answers to pings that a client does not read. */
  private static final int MOST_UNREAD = 100;

  private final VisitorSocket visitors;
  private final DeskSocket desks;
  private final BoardSocket boards;
  private final Sockets sockets;

  SocketConfiguration(
      VisitorSocket visitors, DeskSocket desks, BoardSocket boards, Sockets sockets) {
    this.visitors = visitors;
    this.desks = desks;
    this.boards = boards;
    this.sockets = sockets;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    PlainSockets jetty = new PlainSockets();
    jetty.addWebSocketConfigurer(
        socket -> {
          socket.setMaxTextMessageSize(LARGEST_FRAME);
          socket.setMaxBinaryMessageSize(LARGEST_FRAME);
          socket.setMaxFrameSize(LARGEST_FRAME);
          socket.setIdleTimeout(SILENT);
          socket.setMaxOutgoingFrames(MOST_UNREAD);
        });
    registry
        .addHandler(new Lifeline(visitors, sockets), "/ws/visitor")
        .setHandshakeHandler(new DefaultHandshakeHandler(jetty))
        .setAllowedOriginPatterns("*");
    registry
        .addHandler(new Lifeline(desks, sockets), "/ws/desk")
        .addHandler(new Lifeline(boards, sockets), "/ws/board")
        .setHandshakeHandler(new DefaultHandshakeHandler(jetty))
        .addInterceptors(sessionId())
        .setAllowedOriginPatterns("*");
  }

  /** So that the socket is closed with its session. */
  private static HttpSessionHandshakeInterceptor sessionId() {
    HttpSessionHandshakeInterceptor interceptor = new HttpSessionHandshakeInterceptor(List.of());
    interceptor.setCreateSession(false);
    return interceptor;
  }
}

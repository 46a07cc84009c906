package io.madoguchi.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/**
 * Opens the two sockets. Origins are checked by the sockets themselves, so that a refusal has a
 * close code.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties({Limits.class, Origins.class, DraftSettings.class})
class SocketConfiguration implements WebSocketConfigurer {

  private static final int LARGEST_FRAME = 64 * 1_024;

  /** Three pings of {@link Heartbeat}. */
  private static final Duration SILENT = Duration.ofSeconds(75);

  private final VisitorSocket visitors;
  private final DeskSocket desks;

  SocketConfiguration(VisitorSocket visitors, DeskSocket desks) {
    this.visitors = visitors;
    this.desks = desks;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    JettyRequestUpgradeStrategy jetty = new JettyRequestUpgradeStrategy();
    jetty.addWebSocketConfigurer(
        socket -> {
          socket.setMaxTextMessageSize(LARGEST_FRAME);
          socket.setMaxBinaryMessageSize(LARGEST_FRAME);
          socket.setMaxFrameSize(LARGEST_FRAME);
          socket.setIdleTimeout(SILENT);
        });
    registry
        .addHandler(visitors, "/ws/visitor")
        .addHandler(desks, "/ws/desk")
        .setHandshakeHandler(new DefaultHandshakeHandler(jetty))
        .setAllowedOriginPatterns("*");
  }
}

package io.madoguchi.chat.sockets;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.adapter.jetty.JettyWebSocketSession;
import org.springframework.web.socket.server.HandshakeFailureException;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;

/**
 * Sockets without compression: frames are short, and two zlib windows for each idle visitor would
 * take more memory than all the rest of them. And with counted pings.
 */
public final class PlainSockets extends JettyRequestUpgradeStrategy {

  @Override
  public void setServletContext(ServletContext servletContext) {
    super.setServletContext(servletContext);
    ServletContextHandler handler = ServletContextHandler.getServletContextHandler(servletContext);
    WebSocketServerComponents.getWebSocketComponents(handler)
        .getExtensionRegistry()
        .unregister("permessage-deflate");
  }

  @Override
  public void upgrade(
      ServerHttpRequest request,
      ServerHttpResponse response,
      @Nullable String protocol,
      List<WebSocketExtension> extensions,
      @Nullable Principal user,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    HttpServletRequest from = ((ServletServerHttpRequest) request).getServletRequest();
    HttpServletResponse to = ((ServletServerHttpResponse) response).getServletResponse();
    CountedPings peer = new CountedPings(handler, new JettyWebSocketSession(attributes, user));
    try {
      JettyWebSocketServerContainer.getContainer(from.getServletContext())
          .upgrade((_, _) -> peer, from, to);
    } catch (Exception failure) {
      throw new HandshakeFailureException("no upgrade to a WebSocket", failure);
    }
  }
}

package io.madoguchi.chat.sockets;

import jakarta.servlet.ServletContext;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;

/**
 * Sockets without compression: frames are short, and two zlib windows for each idle visitor would
 * take more memory than all the rest of them.
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
}

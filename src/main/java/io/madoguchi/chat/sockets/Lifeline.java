package io.madoguchi.chat.sockets;

import io.madoguchi.chat.delivery.Outbound;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/**
 * What is the same for every socket around what it is for: it is known while it is open, every sign
 * of life counts, and nothing is begun once its end has.
 */
public final class Lifeline extends WebSocketHandlerDecorator {

  private final Sockets sockets;

  public Lifeline(WebSocketHandler handler, Sockets sockets) {
    super(handler);
    this.sockets = sockets;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (sockets.admit(Outbound.of(session))) {
      super.afterConnectionEstablished(session);
    } else {
      session.close(CloseStatus.SERVICE_RESTARTED);
    }
  }

  @Override
  public void handleMessage(WebSocketSession session, WebSocketMessage<?> message)
      throws Exception {
    Outbound outbound = Outbound.of(session);
    sockets.heardFrom(outbound);
    if (message instanceof PongMessage) {
      return;
    }
    ReentrantLock serving = outbound.serving();
    serving.lock();
    outbound.hold();
    try {
      if (!outbound.ending()) {
        super.handleMessage(session, message);
      }
    } finally {
      serving.unlock();
      outbound.release();
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
    sockets.remove(Outbound.of(session));
    super.afterConnectionClosed(session, status);
  }
}

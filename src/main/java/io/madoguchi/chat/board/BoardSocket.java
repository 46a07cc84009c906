package io.madoguchi.chat.board;

import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.limits.Quota;
import io.madoguchi.chat.sockets.OwnOrigin;
import io.madoguchi.chat.sockets.StaffSockets;
import io.madoguchi.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;

/**
 * The boards' end of {@code /ws/board}, for supervisors. Not a desk: a screen on the wall makes
 * nobody available.
 */
@Component
public class BoardSocket extends TextWebSocketHandler {

  private static final String QUOTA = "quota";

  private final Boards boards;
  private final StaffSockets logins;
  private final Limits limits;

  BoardSocket(Boards boards, StaffSockets logins, Limits limits) {
    this.boards = boards;
    this.logins = logins;
    this.limits = limits;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    StaffMember member = StaffSockets.member(session);
    if (member == null || !member.role().supervises() || !OwnOrigin.matches(session)) {
      session.close(CloseStatus.POLICY_VIOLATION.withReason("not from this board"));
      return;
    }
    session.getAttributes().put(QUOTA, new Quota(limits));
    logins.opened(Outbound.of(session), member);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    boards.remove(Outbound.of(session));
    logins.closed(Outbound.of(session));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Outbound outbound = Outbound.of(session);
    switch (type(message.getPayload())) {
      case "hello" -> {
        outbound.send(Json.frame("welcome", frame -> frame.put("protocol", 1)));
        boards.add(outbound);
      }
      case "ping" -> outbound.send(Json.frame("pong", _ -> {}));
      default -> refuse(session, outbound);
    }
  }

  private static void refuse(WebSocketSession session, Outbound outbound) {
    outbound.send(new Problem("bad-frame", null, "a board sends 'hello' and 'ping'").frame());
    if (session.getAttributes().get(QUOTA) instanceof Quota quota && !quota.toleratesRefusal()) {
      outbound.end(CloseStatus.POLICY_VIOLATION.withReason("too many refused frames"));
    }
  }

  private static String type(String payload) {
    try {
      BoardFrame frame = Json.read(payload, BoardFrame.class);
      return frame.type() == null ? "" : frame.type();
    } catch (JacksonException _) {
      return "";
    }
  }

  record BoardFrame(@Nullable String type) {}
}

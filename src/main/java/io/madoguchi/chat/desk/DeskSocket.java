package io.madoguchi.chat.desk;

import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.desk.DeskFrame.Identified;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.DeskConnections;
import io.madoguchi.chat.sockets.OwnOrigin;
import io.madoguchi.chat.sockets.StaffSockets;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;

/**
 * The agents' end of {@code /ws/desk}. Only behind the login, and only from this service's own
 * pages.
 */
@Component
public class DeskSocket extends TextWebSocketHandler {

  private static final String CONNECTION = "connection";

  private final DeskCommands commands;
  private final DeskConnections desks;
  private final DeskGreeting greeting;
  private final DeskWatches watches;
  private final DeskPresence presence;
  private final StaffSockets logins;

  DeskSocket(
      DeskCommands commands,
      DeskConnections desks,
      DeskGreeting greeting,
      DeskWatches watches,
      DeskPresence presence,
      StaffSockets logins) {
    this.commands = commands;
    this.desks = desks;
    this.greeting = greeting;
    this.watches = watches;
    this.presence = presence;
    this.logins = logins;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    StaffMember member = StaffSockets.member(session);
    if (member == null || !OwnOrigin.matches(session)) {
      session.close(CloseStatus.POLICY_VIOLATION.withReason("not from this desk"));
      return;
    }
    DeskConnection desk =
        new DeskConnection(member.agentId(), Outbound.of(session), DeskCommands.LIMITS);
    session.getAttributes().put(CONNECTION, desk);
    desks.add(desk);
    presence.arrive(desk.agent());
    logins.opened(desk.outbound(), member);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    DeskConnection desk = desk(session);
    if (desk != null) {
      logins.closed(desk.outbound());
      desks.remove(desk);
      watches.end(desk);
      presence.leave(desk.agent(), status);
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    DeskConnection desk = desk(session);
    if (desk == null) {
      return;
    }
    try {
      receive(desk, read(message.getPayload()));
    } catch (Problem problem) {
      refuse(desk, problem);
    } catch (StorageUnavailable _) {
      refuse(desk, new Problem("unavailable", null, StorageUnavailable.MESSAGE));
    }
  }

  private static void refuse(DeskConnection desk, Problem problem) {
    desk.outbound().send(problem.frame());
    if (!desk.quota().toleratesRefusal()) {
      desk.outbound().end(CloseStatus.POLICY_VIOLATION.withReason("too many refused frames"));
    }
  }

  private static DeskFrame read(String payload) {
    try {
      return Json.read(payload, DeskFrame.class);
    } catch (JacksonException _) {
      throw new Problem("bad-frame", null, "this is no frame of the protocol");
    }
  }

  private void receive(DeskConnection desk, DeskFrame frame) {
    if (!desk.greeted() && !(frame instanceof DeskFrame.Hello)) {
      throw new Problem("hello-first", null, "the first frame must be a hello");
    }
    presence.heard(desk.agent(), frame);
    switch (frame) {
      case DeskFrame.Hello _ -> greeting.send(desk);
      case DeskFrame.Watch watch -> watches.watch(desk, watch);
      case DeskFrame.Unwatch unwatch -> watches.unwatch(desk, unwatch.conversation());
      case DeskFrame.Look look -> watches.look(desk, look.conversation());
      case DeskFrame.Typing typing -> watches.typing(desk, typing);
      case DeskFrame.ChoosePresence chosen ->
          presence.choose(desk.agent(), chosen.presence(), chosen.reason());
      case DeskFrame.Active _ -> {}
      case DeskFrame.Ping _ -> desk.outbound().send(Json.frame("pong", _ -> {}));
      case Identified identified -> desk.outbound().send(commands.carryOut(desk, identified));
    }
  }

  private static @Nullable DeskConnection desk(WebSocketSession session) {
    return (DeskConnection) session.getAttributes().get(CONNECTION);
  }
}

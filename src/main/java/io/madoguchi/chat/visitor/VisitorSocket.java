package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Quotas;
import io.madoguchi.chat.sockets.Peer;
import io.madoguchi.chat.visitor.VisitorFrame.Hello;
import io.madoguchi.chat.visitor.VisitorFrame.Identified;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.state.ConversationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import tools.jackson.core.JacksonException;

/**
 * The visitors' end of {@code /ws/visitor}: checks, reads frames, dispatches commands. Keeps
 * nothing but sockets.
 */
@Component
public class VisitorSocket extends AbstractWebSocketHandler {

  private static final String CONNECTION = "connection";

  private final VisitorGreeting greeting;
  private final VisitorCommands commands;
  private final VisitorConnections connections;
  private final VisitorSigns signs;
  private final Quotas quotas;
  private final VisitorDoor door;

  VisitorSocket(
      VisitorGreeting greeting,
      VisitorCommands commands,
      VisitorConnections connections,
      VisitorSigns signs,
      Quotas quotas,
      VisitorDoor door) {
    this.greeting = greeting;
    this.commands = commands;
    this.connections = connections;
    this.signs = signs;
    this.quotas = quotas;
    this.door = door;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (!door.isOpenTo(session)) {
      session.close(CloseStatus.POLICY_VIOLATION.withReason("origin not allowed"));
      return;
    }
    String address = Peer.address(session);
    if (!quotas.connect(address)) {
      session.close(CloseStatus.POLICY_VIOLATION.withReason("too many connections"));
      return;
    }
    VisitorConnection connection =
        new VisitorConnection(Outbound.of(session), address, quotas.limits());
    session.getAttributes().put(CONNECTION, connection);
    connections.add(connection);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    VisitorConnection connection = connection(session);
    if (connection != null) {
      connections.remove(connection);
      quotas.disconnect(connection.address());
      Follower follower = connection.follower();
      if (follower != null) {
        signs.leave(follower);
      }
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    VisitorConnection connection = connection(session);
    if (connection == null) {
      return;
    }
    try {
      receive(connection, read(message.getPayload()));
    } catch (Problem problem) {
      refuse(connection, problem);
    } catch (StorageUnavailable _) {
      refuse(connection, new Problem("unavailable", null, StorageUnavailable.MESSAGE));
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
    VisitorConnection connection = connection(session);
    if (connection != null) {
      refuse(connection, new Problem("not-text", null, "frames are JSON text, never binary"));
    }
  }

  private static VisitorFrame read(String payload) {
    try {
      return Json.read(payload, VisitorFrame.class);
    } catch (JacksonException _) {
      throw new Problem("bad-frame", null, "this is no frame of the protocol");
    }
  }

  private void receive(VisitorConnection connection, VisitorFrame frame) {
    Follower follower = connection.follower();
    if (frame instanceof Hello hello) {
      if (follower != null) {
        throw new Problem("hello-again", null, "this connection has had its hello");
      }
      greeting.greet(connection, hello);
    } else if (follower == null) {
      throw new Problem("hello-first", null, "the first frame must be a hello");
    } else if (frame instanceof Identified identified) {
      command(connection, follower.conversation(), identified);
    } else if (quotas.of(follower.conversation()).allowsPassing()) {
      signs.pass(connection, follower.conversation(), frame);
    } else {
      tolerate(connection);
    }
  }

  private void command(
      VisitorConnection connection, ConversationId conversation, Identified frame) {
    String id = Problem.id(frame.id());
    if (!quotas.of(conversation).allowsMessage()) {
      throw new Problem("too-fast", id, "too many messages; wait a moment and send it again");
    }
    door.admit(conversation, id);
    connection.outbound().send(commands.carryOut(conversation, id, frame));
  }

  private static void refuse(VisitorConnection connection, Problem problem) {
    connection.outbound().send(problem.frame());
    tolerate(connection);
  }

  /** Lets something pass for once: whoever goes on is closed. */
  private static void tolerate(VisitorConnection connection) {
    if (!connection.refusals().toleratesRefusal()) {
      connection.outbound().end(CloseStatus.POLICY_VIOLATION.withReason("too many refused frames"));
    }
  }

  private static @Nullable VisitorConnection connection(WebSocketSession session) {
    return (VisitorConnection) session.getAttributes().get(CONNECTION);
  }
}

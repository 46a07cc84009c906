package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Quotas;
import io.madoguchi.chat.sockets.Peer;
import io.madoguchi.chat.visitor.VisitorFrame.Hello;
import io.madoguchi.chat.visitor.VisitorFrame.Identified;
import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.CommandId;
import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Page;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.StorageUnavailable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  static final CloseStatus BAD_TOKEN = new CloseStatus(4001, "bad token");

  private static final String CONNECTION = "connection";
  private static final int LONGEST_TOKEN = 100;

  private final Conversations conversations;
  private final VisitorCommands commands;
  private final VisitorConnections connections;
  private final VisitorSigns signs;
  private final Quotas quotas;
  private final VisitorDoor door;

  VisitorSocket(
      Conversations conversations,
      VisitorCommands commands,
      VisitorConnections connections,
      VisitorSigns signs,
      Quotas quotas,
      VisitorDoor door) {
    this.conversations = conversations;
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
      door.admit(connection.address(), hello);
      hello(connection, hello);
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

  private void hello(VisitorConnection connection, Hello hello) {
    if (hello.protocol() != 1) {
      throw new Problem("protocol", null, "this service speaks protocol 1");
    }
    String token = hello.token();
    Conversation conversation;
    String welcomeToken;
    if (token == null) {
      if (!quotas.allowsBeginning(connection.address())) {
        throw new Problem("too-fast", null, "too many new conversations from this address");
      }
      String language = Objects.requireNonNullElse(hello.language(), "");
      Optional<String> previous =
          Optional.ofNullable(hello.previous()).filter(each -> each.length() <= LONGEST_TOKEN);
      Conversations.Begun begun =
          conversations.begin(
              language.substring(0, Math.min(35, language.length())),
              page(hello),
              previous,
              attributes(hello));
      conversation = begun.conversation();
      welcomeToken = begun.token();
    } else {
      Optional<Conversation> found =
          token.length() <= LONGEST_TOKEN
              ? conversations.byToken(token).flatMap(conversations::find)
              : Optional.empty();
      if (found.isEmpty()) {
        connection.outbound().close(BAD_TOKEN);
        return;
      }
      conversation = found.get();
      welcomeToken = token;
    }
    welcome(connection, conversation, welcomeToken, hello.after());
  }

  private void welcome(
      VisitorConnection connection, Conversation conversation, String token, long after) {
    connection
        .outbound()
        .send(
            Json.frame(
                "welcome",
                frame ->
                    frame
                        .put("protocol", 1)
                        .put("token", token)
                        .put("conversation", conversation.id().value())
                        .put("phase", conversation.phase().name().word())
                        .put("sequence", conversation.sequence())));
    Follower follower =
        new Follower(
            conversation.id(),
            conversations,
            connection.outbound(),
            EventJson.FOR_VISITORS,
            Math.clamp(after, 0, conversation.sequence()));
    connection.follow(follower);
    signs.listen(follower);
    connection.outbound().follow(follower);
    // Read again: what came between the first look and the listening must not be missed.
    conversations.find(conversation.id()).ifPresent(now -> follower.reached(now.sequence()));
    connections.tellPlace(connection);
  }

  private void command(
      VisitorConnection connection, ConversationId conversation, Identified frame) {
    String id = Problem.id(frame.id());
    if (!quotas.of(conversation).allowsMessage()) {
      throw new Problem("too-fast", id, "too many messages; wait a moment and send it again");
    }
    door.admit(conversation, id);
    Command command = commands.of(frame);
    switch (dispatch(conversation, id, command)) {
      case Result.Done done ->
          connection
              .outbound()
              .send(Json.frame("accepted", f -> f.put("id", id).put("sequence", done.sequence())));
      case Result.Refused refused ->
          throw new Problem(refused.refusal().code(), id, refused.refusal().message());
    }
  }

  private Result dispatch(ConversationId conversation, String id, Command command) {
    try {
      return conversations.dispatch(conversation, CommandId.ofVisitor(id), command);
    } catch (StorageUnavailable _) {
      throw new Problem("unavailable", id, StorageUnavailable.MESSAGE);
    }
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

  private static Page page(Hello hello) {
    Hello.PageShown page = hello.page();
    return page == null ? Page.UNKNOWN : new Page(clean(page.url()), clean(page.title()));
  }

  private static Map<String, String> attributes(Hello hello) {
    Map<String, String> clean = new LinkedHashMap<>();
    if (hello.attributes() != null) {
      hello.attributes().forEach((name, value) -> clean.put(clean(name), clean(value)));
    }
    return clean;
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : CleanText.of(text).orElse("");
  }

  private static @Nullable VisitorConnection connection(WebSocketSession session) {
    return (VisitorConnection) session.getAttributes().get(CONNECTION);
  }
}

package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Quotas;
import io.madoguchi.chat.visitor.VisitorFrame.Hello;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** What a hello brings about: a conversation begun or gone on with, and followed from there. */
@Component
class VisitorGreeting {

  private static final CloseStatus BAD_TOKEN = new CloseStatus(4001, "bad token");
  private static final int LONGEST_LANGUAGE = 35;

  private final Conversations conversations;
  private final Introductions introductions;
  private final VisitorConnections connections;
  private final VisitorSigns signs;
  private final Quotas quotas;
  private final VisitorDoor door;
  private final Welcome welcome;

  VisitorGreeting(
      Conversations conversations,
      Introductions introductions,
      VisitorConnections connections,
      VisitorSigns signs,
      Quotas quotas,
      VisitorDoor door,
      Welcome welcome) {
    this.conversations = conversations;
    this.introductions = introductions;
    this.connections = connections;
    this.signs = signs;
    this.quotas = quotas;
    this.door = door;
    this.welcome = welcome;
  }

  /**
   * @throws Problem when nothing can come of this hello
   */
  void greet(VisitorConnection connection, Hello hello) {
    if (hello.protocol() != 1) {
      throw new Problem("protocol", null, "this service speaks protocol 1");
    }
    Introduction introduction = introductions.of(hello);
    String token = hello.token();
    if (token == null) {
      begin(connection, hello, introduction);
      return;
    }
    Optional<Conversation> found = introductions.conversation(token);
    if (found.isEmpty()) {
      connection.outbound().close(BAD_TOKEN);
    } else if (introduction.isNot(found.get())) {
      // Another customer at the same browser: they must not read what the first one wrote.
      begin(connection, hello, introduction.ofAStranger());
    } else {
      Conversation known = introductions.introduce(found.get(), introduction);
      follow(connection, known, token, hello);
      introductions.tell(connection, introduction);
    }
  }

  private void begin(VisitorConnection connection, Hello hello, Introduction introduction) {
    if (!quotas.allowsBeginning(connection.address())) {
      throw new Problem("too-fast", null, "too many new conversations from this address");
    }
    door.admit(connection.address(), introduction, hello.language());
    String language = Objects.requireNonNullElse(hello.language(), "");
    Conversations.Begun begun =
        conversations.begin(
            language.substring(0, Math.min(LONGEST_LANGUAGE, language.length())),
            introductions.page(hello),
            introduction.arrival());
    follow(connection, begun.conversation(), begun.token(), hello);
    introductions.tell(connection, introduction);
  }

  private void follow(
      VisitorConnection connection, Conversation conversation, String token, Hello hello) {
    connection.outbound().send(welcome.frame(conversation, token, hello.language()));
    Follower follower =
        new Follower(
            conversation.id(),
            conversations,
            connection.outbound(),
            EventJson.FOR_VISITORS,
            Math.clamp(hello.after(), 0, conversation.sequence()));
    connection.follow(follower);
    signs.listen(follower);
    connection.outbound().follow(follower);
    // Read again: what came between the first look and the listening must not be missed.
    conversations.find(conversation.id()).ifPresent(now -> follower.reached(now.sequence()));
    connections.tellPlace(connection);
  }
}

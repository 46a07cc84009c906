package io.madoguchi.chat.files;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A file on its way in. What says who sends what stands in headers: addresses of requests get into
 * logs.
 *
 * @param once makes it happen once
 * @param sender for the quota
 */
record Upload(
    ConversationId conversation,
    Author author,
    CommandId once,
    String sender,
    HttpServletRequest request) {

  private static final String ID = "X-File-Id";
  private static final String NAME = "X-File-Name";

  static Upload byVisitor(ConversationId conversation, HttpServletRequest request) {
    return new Upload(
        conversation,
        new Author.Visitor(),
        CommandId.ofVisitor(clientId(request)),
        conversation.value(),
        request);
  }

  static Upload byAgent(ConversationId conversation, Agent agent, HttpServletRequest request) {
    return new Upload(
        conversation,
        new Author.Agent(agent.id(), agent.name()),
        CommandId.ofAgent(agent.id(), clientId(request)),
        agent.id().value(),
        request);
  }

  private static String clientId(HttpServletRequest request) {
    String id = request.getHeader(ID);
    if (id == null || id.isEmpty() || id.length() > 64 || CleanText.of(id).isEmpty()) {
      throw FileProblem.of(
          HttpStatus.BAD_REQUEST, "bad-id", "a file needs " + ID + " of 1 to 64 characters");
    }
    return id;
  }

  /** As the sender calls it, who wrote it percent-encoded in UTF-8; null when it has none. */
  @Nullable String name() {
    String raw = request.getHeader(NAME);
    try {
      return raw == null
          ? null
          : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /** Always the same for the same {@link #once}, so that sending again makes no second file. */
  String fileId() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(once.value().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}

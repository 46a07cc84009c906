package io.madoguchi.chat.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.state.ConversationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How far visitors have read, for their agents. A passing thing: not in the log, and forgotten by a
 * restart. Thread-safe.
 */
@Component
public class ReadMarks {

  private final Delivery delivery;
  private final Cache<ConversationId, Long> marks =
      Caffeine.newBuilder().maximumSize(20_000).build();

  ReadMarks(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The visitor has seen everything up to {@code sequence}; going back changes nothing. */
  public void mark(ConversationId conversation, long sequence) {
    Long before = marks.getIfPresent(conversation);
    if (sequence > 0 && (before == null || sequence > before)) {
      marks.put(conversation, sequence);
      delivery.pass(conversation, EventJson.FOR_AGENTS, frame(conversation, sequence));
    }
  }

  /** For a desk that begins to watch; empty while nothing is known. */
  public Optional<String> frame(ConversationId conversation) {
    return Optional.ofNullable(marks.getIfPresent(conversation))
        .map(sequence -> frame(conversation, sequence));
  }

  private static String frame(ConversationId conversation, long sequence) {
    return Json.frame(
        "read", frame -> frame.put("conversation", conversation.value()).put("sequence", sequence));
  }
}

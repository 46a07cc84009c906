package io.madoguchi.chat.frames;

import io.madoguchi.conversation.state.ConversationId;
import org.jspecify.annotations.Nullable;

/** A frame that is not carried out: what the sender is told. */
public final class Problem extends RuntimeException {

  private final String code;
  private final @Nullable String id;

  /**
   * @param id of the frame, when it had a usable one
   */
  public Problem(String code, @Nullable String id, String message) {
    super(message, null, false, false);
    this.code = code;
    this.id = id;
  }

  public String frame() {
    return Json.frame(
        "refused",
        frame -> {
          if (id != null) {
            frame.put("id", id);
          }
          frame.put("code", code).put("message", getMessage());
        });
  }

  /**
   * @throws Problem when {@code id} is not 1 to 64 characters
   */
  public static String id(@Nullable String id) {
    if (id == null || id.isEmpty() || id.length() > 64 || CleanText.of(id).isEmpty()) {
      throw new Problem("bad-id", null, "a frame of this type needs an id of 1 to 64 characters");
    }
    return id;
  }

  /**
   * @throws Problem when {@code value} is missing
   */
  public static <T> T present(@Nullable T value, @Nullable String id, String property) {
    if (value == null) {
      throw new Problem("bad-frame", id, "the property '" + property + "' is missing");
    }
    return value;
  }

  /**
   * @throws Problem when {@code conversation} cannot be the id of one
   */
  public static ConversationId conversation(@Nullable String conversation, @Nullable String id) {
    String wanted = present(conversation, id, "conversation");
    if (wanted.isBlank() || wanted.length() > 64) {
      throw new Problem("unknown-conversation", id, "there is no such conversation");
    }
    return new ConversationId(wanted);
  }

  /**
   * @throws Problem when nothing is left of {@code raw}, or more than {@code limit} characters
   */
  public static String text(@Nullable String raw, @Nullable String id, int limit) {
    String text =
        CleanText.of(present(raw, id, "text"))
            .orElseThrow(() -> new Problem("empty-message", id, "the message has no text"));
    int length = CleanText.length(text);
    if (length > limit) {
      throw new Problem(
          "message-too-long",
          id,
          "the message has %d characters; at most %d are allowed".formatted(length, limit));
    }
    return text;
  }
}

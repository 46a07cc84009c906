package io.madoguchi.chat.frames;

import io.madoguchi.conversation.state.ConversationId;
import org.jspecify.annotations.Nullable;

/** "Somebody is writing", as frames. */
public final class Typing {

  private static final int LONGEST = 500;

  private Typing() {}

  /**
   * @param text what the visitor has written so far, when their page shares it
   */
  public static String byVisitor(ConversationId conversation, @Nullable String text) {
    return Json.frame(
        "typing",
        frame -> {
          frame.put("conversation", conversation.value()).put("role", "visitor");
          if (text != null) {
            frame.put("text", cut(CleanText.of(text).orElse("")));
          }
        });
  }

  public static String byAgent(String name) {
    return Json.frame("typing", frame -> frame.put("role", "agent").put("name", name));
  }

  /** To the other desks that show the conversation. */
  public static String byColleague(ConversationId conversation, String id, String name) {
    return Json.frame(
        "typing",
        frame ->
            frame
                .put("conversation", conversation.value())
                .put("role", "agent")
                .put("agent", id)
                .put("name", name));
  }

  private static String cut(String text) {
    return CleanText.length(text) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}

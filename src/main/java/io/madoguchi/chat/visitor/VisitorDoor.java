package io.madoguchi.chat.visitor;

import io.madoguchi.chat.blocks.Blocks;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Origins;
import io.madoguchi.chat.sockets.OwnOrigin;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/**
 * Who may come in: only from pages that the settings allow, and nobody who is blocked. They are
 * turned away kindly and in their language; what was said before they may still read.
 */
@Component
class VisitorDoor {

  private final Blocks blocks;
  private final Conversations conversations;
  private final Origins origins;
  private final MessageSource messages;

  VisitorDoor(Blocks blocks, Conversations conversations, Origins origins, MessageSource messages) {
    this.blocks = blocks;
    this.conversations = conversations;
    this.origins = origins;
    this.messages = messages;
  }

  /** Whether a socket may be opened from the page that opens it. */
  boolean isOpenTo(WebSocketSession session) {
    return origins.allow(session.getHandshakeHeaders().getOrigin()) || OwnOrigin.matches(session);
  }

  /**
   * Before a conversation begins. Whoever comes back with a token may, to read.
   *
   * @param language what they speak; BCP 47 tag
   * @throws Problem when they are blocked, or whoever comes from {@code network} is
   */
  void admit(String network, Introduction introduction, @Nullable String language) {
    boolean known =
        introduction
            .previous()
            .flatMap(conversations::byToken)
            .flatMap(conversations::find)
            .filter(blocks::refuses)
            .isPresent();
    if (known
        || introduction.identity().filter(blocks::refuses).isPresent()
        || blocks.refusesAddress(network)) {
      throw blocked(null, language == null ? "ja" : language);
    }
  }

  /**
   * Before a command in a conversation that there is.
   *
   * @throws Problem when its visitor is blocked
   */
  void admit(ConversationId id, String frame) {
    Optional<Conversation> refused = conversations.find(id).filter(blocks::refuses);
    if (refused.isPresent()) {
      throw blocked(frame, refused.get().memory().language());
    }
  }

  private Problem blocked(@Nullable String frame, String language) {
    return new Problem(
        "blocked",
        frame,
        messages.getMessage("chat.blocked", null, Locale.forLanguageTag(language)));
  }
}

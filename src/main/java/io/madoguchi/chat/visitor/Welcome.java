package io.madoguchi.chat.visitor;

import io.madoguchi.chat.files.FileOffer;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.state.Conversation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The first thing a visitor's client is told. */
@Component
class Welcome {

  private final DraftSettings drafts;
  private final FileOffer files;
  private final MessageSource messages;

  Welcome(DraftSettings drafts, FileOffer files, MessageSource messages) {
    this.drafts = drafts;
    this.files = files;
    this.messages = messages;
  }

  /**
   * @param language the page's, BCP 47 tag
   */
  String frame(Conversation conversation, String token, @Nullable String language) {
    return Json.frame(
        "welcome",
        frame -> {
          frame
              .put("protocol", 1)
              .put("token", token)
              .put("conversation", conversation.id().value())
              .put("phase", conversation.phase().name().word())
              .put("sequence", conversation.sequence());
          if (conversation.visitor().identity().isPresent()) {
            frame.put("identity", "verified");
          }
          files.addTo(frame);
          if (drafts.visitorDrafts()) {
            String tag = language == null ? conversation.birth().language() : language;
            frame.put(
                "drafts", messages.getMessage("chat.drafts", null, Locale.forLanguageTag(tag)));
          }
        });
  }
}

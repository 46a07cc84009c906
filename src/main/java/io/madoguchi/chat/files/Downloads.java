package io.madoguchi.chat.files;

import io.madoguchi.conversation.events.SentFile;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.files.FileStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Gives files out so that a browser never runs them: to be saved, of the type that was found in
 * their bytes and no other, and in a sandbox should a browser show them nevertheless. Pictures are
 * shown by {@code <img>}, which heeds none of this and runs nothing.
 */
@Component
class Downloads {

  private static final String SANDBOX = "sandbox; default-src 'none'";

  private final FileStore store;
  private final MessageSource messages;

  Downloads(FileStore store, MessageSource messages) {
    this.store = store;
    this.messages = messages;
  }

  /**
   * @param conversation one that whoever asks may read
   */
  ResponseEntity<Resource> give(Conversation conversation, String id) {
    SentFile file = conversation.files().find(id).orElseThrow(FileProblem::unknownFile);
    Path bytes =
        store
            .find(conversation.id().value(), file.id())
            .orElseThrow(() -> FileProblem.gone(words(conversation)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new FileSystemResource(bytes));
  }

  private String words(Conversation conversation) {
    Locale language = Locale.forLanguageTag(conversation.memory().language());
    return messages.getMessage("chat.file-gone", null, language);
  }

  private static String attachment(SentFile file) {
    return ContentDisposition.attachment()
        .filename(file.name(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}

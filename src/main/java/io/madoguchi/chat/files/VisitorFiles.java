package io.madoguchi.chat.files;

import io.madoguchi.chat.blocks.Blocks;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The visitors' files. The token of the conversation opens it, as on the socket; it comes in a
 * header, and there is no cookie that another page could use.
 */
@RestController
class VisitorFiles {

  private static final String BEARER = "Bearer ";

  private final Conversations conversations;
  private final Blocks blocks;
  private final Uploads uploads;
  private final Downloads downloads;
  private final FileQuotas quotas;
  private final MessageSource messages;

  VisitorFiles(
      Conversations conversations,
      Blocks blocks,
      Uploads uploads,
      Downloads downloads,
      FileQuotas quotas,
      MessageSource messages) {
    this.conversations = conversations;
    this.blocks = blocks;
    this.uploads = uploads;
    this.downloads = downloads;
    this.quotas = quotas;
    this.messages = messages;
  }

  /** The bytes are the body, whatever its type is said to be. */
  @PostMapping("/api/visitor/files")
  @ResponseStatus(HttpStatus.CREATED)
  Uploads.Taken send(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      HttpServletRequest request) {
    Conversation conversation = conversation(authorization);
    if (blocks.refuses(conversation)) {
      throw blocked(conversation);
    }
    return uploads.take(Upload.byVisitor(conversation.id(), request));
  }

  @GetMapping("/api/visitor/files/{id}")
  ResponseEntity<Resource> fetch(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      HttpServletRequest request) {
    Conversation conversation = conversation(authorization);
    if (!quotas.allowsFetching(conversation.id().value(), request.getRemoteAddr())) {
      throw FileProblem.tooFast();
    }
    return downloads.give(conversation, id);
  }

  private Conversation conversation(@Nullable String authorization) {
    String token =
        authorization != null && authorization.startsWith(BEARER)
            ? authorization.substring(BEARER.length())
            : "";
    return conversations
        .byToken(token)
        .flatMap(conversations::find)
        .orElseThrow(
            () ->
                FileProblem.of(
                    HttpStatus.UNAUTHORIZED, "bad-token", "no conversation has this token"));
  }

  private ErrorResponseException blocked(Conversation conversation) {
    Locale language = Locale.forLanguageTag(conversation.memory().language());
    return FileProblem.of(
        HttpStatus.FORBIDDEN, "blocked", messages.getMessage("chat.blocked", null, language));
  }
}

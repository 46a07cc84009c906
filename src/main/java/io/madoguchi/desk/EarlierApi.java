package io.madoguchi.desk;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a visitor has been here for before. */
@RestController
class EarlierApi {

  private static final int SHOWN = 10;

  private final Conversations conversations;

  EarlierApi(Conversations conversations) {
    this.conversations = conversations;
  }

  /**
   * @param asked what the visitor wrote last; empty when nothing
   * @param phase as in frames
   */
  record Earlier(
      String conversation, Instant startedAt, String asked, String phase, List<String> tags) {}

  /** At most ten, newest first. */
  @GetMapping("/api/desk/conversations/{id}/earlier")
  List<Earlier> earlier(@PathVariable String id) {
    if (id.isBlank() || id.length() > 64) {
      throw unknown();
    }
    Conversation conversation =
        conversations.find(new ConversationId(id)).orElseThrow(EarlierApi::unknown);
    return conversations.earlierThan(conversation, SHOWN).stream()
        .map(
            each ->
                new Earlier(
                    each.id().value(),
                    each.birth().at(),
                    each.gist().asked(),
                    each.phase().name().word(),
                    each.tags().words()))
        .toList();
  }

  private static ErrorResponseException unknown() {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is no such conversation");
    problem.setProperty("code", "unknown-conversation");
    return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
  }
}

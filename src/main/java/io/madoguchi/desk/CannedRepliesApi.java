package io.madoguchi.desk;

import io.madoguchi.language.Readings;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffMember;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Canned replies for the desk. Everybody writes their own and shares them; those of others, and
 * those that came with the service, are changed by supervisors and administrators.
 */
@RestController
class CannedRepliesApi {

  private static final int MOST_EACH = 300;

  private final CannedReplies replies;
  private final Readings readings = new Readings();

  CannedRepliesApi(CannedReplies replies) {
    this.replies = replies;
  }

  /**
   * @param mayChange whether the one who asks may change it
   */
  record Shown(
      String id,
      String title,
      String reading,
      String text,
      String language,
      boolean shared,
      boolean mayChange) {}

  @GetMapping("/api/desk/replies")
  List<Shown> all(@AuthenticationPrincipal StaffMember member) {
    return replies.of(member.agentId()).stream().map(reply -> shown(reply, member)).toList();
  }

  @PostMapping("/api/desk/replies")
  @ResponseStatus(HttpStatus.CREATED)
  Shown add(@RequestBody ReplyForm form, @AuthenticationPrincipal StaffMember member) {
    if (replies.countOf(member.agentId()) >= MOST_EACH) {
      throw refused(
          HttpStatus.CONFLICT,
          "too-many-replies",
          "everybody may write " + MOST_EACH + "; delete one first");
    }
    CannedReply reply = reply(UUID.randomUUID().toString(), Optional.of(member.agentId()), form);
    replies.add(reply);
    return shown(reply, member);
  }

  @PutMapping("/api/desk/replies/{id}")
  Shown change(
      @PathVariable String id,
      @RequestBody ReplyForm form,
      @AuthenticationPrincipal StaffMember member) {
    CannedReply reply = reply(id, changeable(id, member).owner(), form);
    replies.change(reply);
    return shown(reply, member);
  }

  @DeleteMapping("/api/desk/replies/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, @AuthenticationPrincipal StaffMember member) {
    replies.remove(changeable(id, member).id());
  }

  /** Another's private reply is not there for anybody else. */
  private CannedReply changeable(String id, StaffMember member) {
    CannedReply reply =
        replies
            .find(id)
            .filter(each -> each.shared() || owns(member, each))
            .orElseThrow(
                () -> refused(HttpStatus.NOT_FOUND, "unknown-reply", "there is no such reply"));
    if (!mayChange(member, reply)) {
      throw refused(
          HttpStatus.FORBIDDEN,
          "not-your-reply",
          "only its author, supervisors and administrators may change this reply");
    }
    return reply;
  }

  private CannedReply reply(String id, Optional<AgentId> owner, ReplyForm raw) {
    ReplyForm form = raw.clean();
    String fault = form.fault();
    if (fault != null) {
      throw refused(
          HttpStatus.BAD_REQUEST,
          fault,
          "a reply has a title of 1 to %d characters, a text of 1 to %d, and a language of ja, en or none"
              .formatted(ReplyForm.LONGEST_TITLE, ReplyForm.LONGEST_TEXT));
    }
    String title = present(form.title());
    String reading = present(form.reading());
    return new CannedReply(
        id,
        owner,
        Boolean.TRUE.equals(form.shared()),
        present(form.language()),
        title,
        reading.isEmpty() ? readings.of(title) : reading,
        present(form.text()));
  }

  private static String present(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static Shown shown(CannedReply reply, StaffMember member) {
    return new Shown(
        reply.id(),
        reply.title(),
        reply.reading(),
        reply.text(),
        reply.language(),
        reply.shared(),
        mayChange(member, reply));
  }

  private static boolean owns(StaffMember member, CannedReply reply) {
    return reply.owner().filter(member.agentId()::equals).isPresent();
  }

  private static boolean mayChange(StaffMember member, CannedReply reply) {
    return owns(member, reply)
        || member.role() == Role.SUPERVISOR
        || member.role() == Role.ADMINISTRATOR;
  }

  private static ErrorResponseException refused(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return new ErrorResponseException(status, problem, null);
  }
}

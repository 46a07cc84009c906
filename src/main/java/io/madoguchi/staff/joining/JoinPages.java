package io.madoguchi.staff.joining;

import io.madoguchi.staff.accounts.Link;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages behind one-time links: /setup/… for the first administrator, /invite/… for others. */
@Controller
class JoinPages {

  private static final String SETUP = "/setup/";
  private static final String INVITE = "/invite/";

  private final Joining joining;
  private final LinkDoor door;

  JoinPages(Joining joining, LinkDoor door) {
    this.joining = joining;
    this.door = door;
  }

  @GetMapping({SETUP + "{token}", INVITE + "{token}"})
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      CsrfToken csrf,
      Model model) {
    if (door.tooMany(request, response)) {
      return LinkDoor.GONE;
    }
    Optional<Link> link = joining.open(kind(request), token);
    if (link.isEmpty()) {
      return LinkDoor.gone(response);
    }
    model.addAttribute("door", room(link.get().kind()));
    String unused = csrf.getToken(); // begins the session while there is still time for its cookie
    return form(JoinForm.EMPTY, List.of(), model);
  }

  @PostMapping({SETUP + "{token}", INVITE + "{token}"})
  String join(
      @PathVariable String token,
      JoinForm form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (door.tooMany(request, response)) {
      return LinkDoor.GONE;
    }
    return switch (joining.join(kind(request), token, form)) {
      case Joining.Outcome.Joined joined -> "redirect:/login?joined";
      case Joining.Outcome.LinkGone none -> LinkDoor.gone(response);
      case Joining.Outcome.Refused refused -> {
        model.addAttribute("door", room(kind(request)));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(form, refused.problems(), model);
      }
    };
  }

  private static String form(JoinForm form, List<JoinProblem> problems, Model model) {
    model.addAttribute("name", form.name());
    model.addAttribute("login", form.login());
    model.addAttribute("problems", LinkDoor.byField(problems));
    return "staff/join";
  }

  private static Link.Kind kind(HttpServletRequest request) {
    return request.getRequestURI().startsWith(SETUP) ? Link.Kind.SETUP : Link.Kind.INVITATION;
  }

  /** As the page's texts are keyed. */
  private static String room(Link.Kind kind) {
    return kind == Link.Kind.SETUP ? "setup" : "invite";
  }
}

package io.madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
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
  private final Throttle throttle;

  JoinPages(Joining joining, Throttle throttle) {
    this.joining = joining;
    this.throttle = throttle;
  }

  @GetMapping({SETUP + "{token}", INVITE + "{token}"})
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      CsrfToken csrf,
      Model model) {
    if (tooMany(request, response)) {
      return "staff/gone";
    }
    Optional<Link> link = joining.open(kind(request), token);
    if (link.isEmpty()) {
      return gone(response);
    }
    model.addAttribute("door", door(link.get().kind()));
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
    if (tooMany(request, response)) {
      return "staff/gone";
    }
    return switch (joining.join(kind(request), token, form)) {
      case Joining.Outcome.Joined joined -> "redirect:/login?joined";
      case Joining.Outcome.LinkGone none -> gone(response);
      case Joining.Outcome.Refused refused -> {
        model.addAttribute("door", door(kind(request)));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(form, refused.problems(), model);
      }
    };
  }

  private static String form(JoinForm form, List<JoinProblem> problems, Model model) {
    TreeMap<String, String> byField = new TreeMap<>();
    problems.forEach(problem -> byField.put(problem.field(), problem.key()));
    model.addAttribute("name", form.name());
    model.addAttribute("login", form.login());
    model.addAttribute("problems", byField);
    return "staff/join";
  }

  private boolean tooMany(HttpServletRequest request, HttpServletResponse response) {
    Duration wait = throttle.link(request.getRemoteAddr());
    if (wait.isZero()) {
      return false;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    request.setAttribute("wait", wait.toMinutes() + 1);
    return true;
  }

  private static String gone(HttpServletResponse response) {
    response.setStatus(HttpStatus.GONE.value());
    return "staff/gone";
  }

  private static Link.Kind kind(HttpServletRequest request) {
    return request.getRequestURI().startsWith(SETUP) ? Link.Kind.SETUP : Link.Kind.INVITATION;
  }

  /** As the page's texts are keyed. */
  private static String door(Link.Kind kind) {
    return kind == Link.Kind.SETUP ? "setup" : "invite";
  }
}

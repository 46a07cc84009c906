package io.madoguchi.staff.joining;

import io.madoguchi.staff.Agent;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a one-time link for a new password. */
@Controller
class PasswordPage {

  private final NewPassword newPassword;
  private final LinkDoor door;

  PasswordPage(NewPassword newPassword, LinkDoor door) {
    this.newPassword = newPassword;
    this.door = door;
  }

  @GetMapping("/password/{token}")
  String show(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      CsrfToken csrf,
      Model model) {
    if (door.tooMany(request, response)) {
      return LinkDoor.GONE;
    }
    String unused = csrf.getToken(); // begins the session while there is still time for its cookie
    return form(token, List.of(), response, model);
  }

  @PostMapping("/password/{token}")
  String set(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String confirm,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (door.tooMany(request, response)) {
      return LinkDoor.GONE;
    }
    return switch (newPassword.set(token, password, confirm)) {
      case NewPassword.Outcome.Done done -> "redirect:/login?joined";
      case NewPassword.Outcome.LinkGone none -> LinkDoor.gone(response);
      case NewPassword.Outcome.Refused refused -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(token, refused.problems(), response, model);
      }
    };
  }

  private String form(
      String token, List<JoinProblem> problems, HttpServletResponse response, Model model) {
    Optional<Agent> agent = newPassword.open(token);
    if (agent.isEmpty()) {
      return LinkDoor.gone(response);
    }
    model.addAttribute("login", agent.get().login());
    model.addAttribute("problems", LinkDoor.byField(problems));
    return "staff/password";
  }
}

package io.madoguchi.staff.login;

import io.madoguchi.staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login form. What it sends is answered by the filter chain, which comes back after a failure.
 */
@Controller
class LoginPage {

  /** Not /login: the filter chain would take the forward for another try. */
  static final String AGAIN = "/login/again";

  @PostMapping(AGAIN)
  String showAgain(
      @RequestParam(required = false) @Nullable String username,
      HttpServletRequest request,
      CsrfToken csrf,
      Model model) {
    return show(null, username, request, csrf, model);
  }

  @GetMapping("/login")
  String show(
      @AuthenticationPrincipal @Nullable StaffMember member,
      @RequestParam(required = false) @Nullable String username,
      HttpServletRequest request,
      CsrfToken csrf,
      Model model) {
    if (member != null) {
      return "redirect:" + member.role().home();
    }
    String unused = csrf.getToken(); // begins the session while there is still time for its cookie
    model.addAttribute("login", username == null ? "" : username);
    model.addAttribute("wait", request.getAttribute(LoginFailed.WAIT));
    model.addAttribute("wrong", request.getAttribute(LoginFailed.WRONG));
    model.addAttribute("expired", request.getParameter("expired") != null);
    model.addAttribute("loggedOut", request.getParameter("logout") != null);
    model.addAttribute("joined", request.getParameter("joined") != null);
    return "staff/login";
  }
}

package io.madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login form. The form's own POST is answered by the filter chain; it comes here only as a
 * forward, after a failure.
 */
@Controller
class LoginPage {

  @RequestMapping(
      path = "/login",
      method = {RequestMethod.GET, RequestMethod.POST})
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

package io.madoguchi.staff.pages;

import io.madoguchi.staff.StaffMember;
import io.madoguchi.staff.doors.NotLoggedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is shown for every error that nobody else answers: a page to people, problem+json (RFC 9457)
 * to programs. Never a stack trace, never what was sent.
 */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  Object page(
      @AuthenticationPrincipal @Nullable StaffMember member,
      HttpServletRequest request,
      Model model) {
    if (NotLoggedIn.isForPrograms(path(request))) {
      return problem(request);
    }
    HttpStatus status = status(request);
    model.addAttribute("own", member == null ? null : member.role().home());
    model.addAttribute("status", status.value());
    model.addAttribute("text", "staff.error." + kind(status));
    return new ModelAndView("staff/error", model.asMap(), status);
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    HttpStatus status = status(request);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    ApiProblems.addCode(problem);
    problem.setInstance(UriComponentsBuilder.fromPath(path(request)).encode().build().toUri());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "forbidden";
      case NOT_FOUND, GONE, METHOD_NOT_ALLOWED -> "not-found";
      case TOO_MANY_REQUESTS -> "too-many";
      default -> status.is4xxClientError() ? "refused" : "broken";
    };
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : "";
  }

  /** 404 for somebody who opens /error itself. */
  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status != null ? status : HttpStatus.INTERNAL_SERVER_ERROR;
  }
}

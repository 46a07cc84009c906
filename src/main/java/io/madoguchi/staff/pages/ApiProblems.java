package io.madoguchi.staff.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Refusals of every room's API as problem+json (RFC 9457), with a stable {@code code}: the one the
 * controller gave, or the status in words.
 */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      addCode(problem);
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  static void addCode(ProblemDetail problem) {
    HttpStatus status = HttpStatus.resolve(problem.getStatus());
    boolean coded = problem.getProperties() != null && problem.getProperties().containsKey("code");
    if (status != null && !coded) {
      problem.setProperty(
          "code", status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }
}

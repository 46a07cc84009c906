package io.madoguchi.staff.joining;

import io.madoguchi.staff.login.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the pages behind one-time links share: counting, and saying no. */
@Component
class LinkDoor {

  static final String GONE = "staff/gone";

  private final Throttle throttle;

  LinkDoor(Throttle throttle) {
    this.throttle = throttle;
  }

  /** Counts one opening; true when there were too many, and the page {@link #GONE} says so. */
  boolean tooMany(HttpServletRequest request, HttpServletResponse response) {
    Duration wait = throttle.link(request.getRemoteAddr());
    if (wait.isZero()) {
      return false;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    request.setAttribute("wait", Throttle.minutes(wait));
    return true;
  }

  /** The page for a link that is unknown, used, expired or replaced: nobody is told which. */
  static String gone(HttpServletResponse response) {
    response.setStatus(HttpStatus.GONE.value());
    return GONE;
  }

  /** Message keys by field. */
  static Map<String, String> byField(List<JoinProblem> problems) {
    Map<String, String> byField = new TreeMap<>();
    problems.forEach(problem -> byField.put(problem.field(), problem.key()));
    return byField;
  }
}

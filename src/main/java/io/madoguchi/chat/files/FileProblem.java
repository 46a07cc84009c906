package io.madoguchi.chat.files;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a file is not taken or not given; its {@code code} is stable. */
final class FileProblem {

  private FileProblem() {}

  static ErrorResponseException of(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return new ErrorResponseException(status, problem, null);
  }

  static ErrorResponseException unknownFile() {
    return of(HttpStatus.NOT_FOUND, "unknown-file", "there is no such file in this conversation");
  }

  /**
   * @param words for whoever reads the conversation, in its language
   */
  static ErrorResponseException gone(String words) {
    return of(HttpStatus.GONE, "file-gone", words);
  }

  static ErrorResponseException unknownConversation() {
    return of(HttpStatus.NOT_FOUND, "unknown-conversation", "there is no such conversation");
  }

  static ErrorResponseException tooFast() {
    return of(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-fast",
        "too many files; wait a moment and send it again");
  }

  static ErrorResponseException unavailable(String detail) {
    return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail);
  }
}

package io.madoguchi.chat.files;

import io.madoguchi.conversation.StorageUnavailable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says over HTTP what the sockets say with {@code refused}. */
@RestControllerAdvice(basePackageClasses = FileProblems.class)
class FileProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(StorageUnavailable unavailable) {
    var problem = FileProblem.unavailable(StorageUnavailable.MESSAGE);
    return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
  }
}

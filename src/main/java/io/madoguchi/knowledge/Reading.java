package io.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a bot folder.
 *
 * @param knowledge present exactly when no finding is an error
 * @param findings by file and line
 */
public record Reading(Optional<Knowledge> knowledge, List<Finding> findings) {

  public Reading {
    findings = List.copyOf(findings);
  }

  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }
}

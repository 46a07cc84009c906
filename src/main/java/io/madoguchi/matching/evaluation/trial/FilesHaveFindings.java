package io.madoguchi.matching.evaluation.trial;

import java.util.List;

/** What was named cannot be evaluated, for reasons that stand in the files. */
public final class FilesHaveFindings extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<?> findings;

  /**
   * @param findings each written as {@code file:line:column: message}
   */
  public FilesHaveFindings(List<?> findings) {
    super(findings.size() + " findings");
    this.findings = List.copyOf(findings);
  }

  public List<?> findings() {
    return findings;
  }
}

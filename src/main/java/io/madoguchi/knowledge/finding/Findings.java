package io.madoguchi.knowledge.finding;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Finding.Severity;
import io.madoguchi.knowledge.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what a reading finds. Of one code it keeps the first {@value #PER_CODE}. */
public final class Findings {

  private static final int PER_CODE = 1_000;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean failed;

  public void error(Origin origin, String code, String message) {
    failed = true;
    add(new Finding(Severity.ERROR, origin, code, message));
  }

  public void warning(Origin origin, String code, String message) {
    add(new Finding(Severity.WARNING, origin, code, message));
  }

  public boolean hasErrors() {
    return failed;
  }

  /** By file, line and column. */
  public List<Finding> all() {
    List<Finding> sorted = new ArrayList<>(kept);
    Comparator<Origin> place =
        Comparator.comparing(Origin::file)
            .thenComparingInt(Origin::line)
            .thenComparingInt(Origin::column);
    sorted.sort(Comparator.comparing(Finding::origin, place));
    return sorted;
  }

  private void add(Finding finding) {
    int count = counts.merge(finding.code(), 1, Integer::sum);
    if (count < PER_CODE) {
      kept.add(finding);
    } else if (count == PER_CODE) {
      String more = finding.message() + " (more of this kind are not listed)";
      kept.add(new Finding(finding.severity(), finding.origin(), finding.code(), more));
    }
  }
}

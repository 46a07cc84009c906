package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.writing.NewFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in plain words what an import brought and what it left out. */
final class Summary {

  /** Lines of one kind; the rest is counted. */
  private static final int LISTED = 50;

  private Summary() {}

  static String contents(Draft draft, NewFolder folder) {
    String examples =
        draft.languages().stream()
            .map(language -> "%,d in %s".formatted(draft.examples(language), language.tag()))
            .collect(Collectors.joining(", "));
    int groups = draft.synonyms().values().stream().mapToInt(List::size).sum();
    return "%,d intents, examples: %s, %,d answers as articles%s"
        .formatted(
            draft.intents().size(),
            examples,
            folder.answers(),
            groups == 0 ? "" : ", groups of synonyms: %,d".formatted(groups));
  }

  /** One line each, with its place. */
  static List<String> leftOut(List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.isError() && counts.merge(finding.code(), 1, Integer::sum) <= LISTED) {
        lines.add(finding.origin() + ": " + finding.message());
      }
    }
    counts.forEach(
        (code, count) -> {
          if (count > LISTED) {
            lines.add("and %,d more of the kind '%s'".formatted(count - LISTED, code));
          }
        });
    return lines;
  }
}

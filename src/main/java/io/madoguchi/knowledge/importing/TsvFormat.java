package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code intent<TAB>utterance}, one example a line, no header. The intent {@code -} marks an
 * utterance that no intent covers; it is no example, so it is left out.
 */
record TsvFormat() implements ImportFormat {

  private static final String NO_INTENT = "-";

  @Override
  public String name() {
    return "tsv";
  }

  @Override
  public List<Said> read(String text, String file, Findings findings) {
    List<Said> examples = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      int tab = line.indexOf('\t');
      String intent = tab < 0 ? "" : line.substring(0, tab).strip();
      String utterance = tab < 0 ? "" : line.substring(tab + 1).strip();
      Origin origin = new Origin(file, i + 1, 1);
      if (intent.isEmpty() || utterance.isEmpty()) {
        findings.error(origin, "bad-line", "a line is 'intent<TAB>utterance'");
      } else if (!intent.equals(NO_INTENT)) {
        examples.add(new Said(intent, utterance, origin));
      }
    }
    return examples;
  }
}

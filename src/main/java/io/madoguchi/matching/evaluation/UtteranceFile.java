package io.madoguchi.matching.evaluation;

import io.madoguchi.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Utterances with the intents they should have.
 *
 * @param problems as {@code file:line:column: message}; empty for a good file
 */
record UtteranceFile(List<Line> lines, List<String> problems) {

  /** The intent that no intent covers it. */
  static final String UNCOVERED = "-";

  record Line(String expected, String utterance) {

    boolean covered() {
      return !expected.equals(UNCOVERED);
    }
  }

  static UtteranceFile read(Path file, Knowledge knowledge) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String row : Files.readString(file).split("\r?\n", -1)) {
      number++;
      String text = number == 1 && row.startsWith("\uFEFF") ? row.substring(1) : row;
      int tab = text.indexOf('\t');
      String intent = tab < 0 ? "" : text.substring(0, tab);
      if (text.isEmpty()) {
        continue;
      }
      if (tab < 0) {
        problems.add(file + ":" + number + ":1: no tab; write intent<TAB>utterance");
      } else if (!intent.equals(UNCOVERED) && knowledge.intent(intent).isEmpty()) {
        problems.add(
            file
                + ":"
                + number
                + ":1: the folder has no intent '"
                + intent
                + "'; write its id, or - where no intent covers the utterance");
      } else {
        lines.add(new Line(intent, text.substring(tab + 1)));
      }
    }
    if (lines.isEmpty() && problems.isEmpty()) {
      problems.add(file + ":1:1: no utterances in it");
    }
    return new UtteranceFile(lines, problems);
  }
}

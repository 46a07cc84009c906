package io.madoguchi.matching.evaluation.trial;

import io.madoguchi.knowledge.Knowledge;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Utterances with the intents they should have.
 *
 * @param problems as {@code file:line:column: message}; empty for a good file
 */
public record UtteranceFile(List<Line> lines, List<String> problems) {

  /** The intent that no intent covers it. */
  static final String UNCOVERED = "-";

  private static final int MOST_MEGABYTES = 64;
  private static final int MOST_PROBLEMS = 1_000;

  public record Line(String expected, String utterance) {

    public boolean covered() {
      return !expected.equals(UNCOVERED);
    }
  }

  /**
   * Reads {@code file}, whose intents must be in {@code knowledge}.
   *
   * @throws IOException when it cannot be read at all
   */
  public static UtteranceFile read(Path file, Knowledge knowledge) throws IOException {
    if (Files.size(file) > MOST_MEGABYTES * 1024L * 1024) {
      return useless(file, "larger than " + MOST_MEGABYTES + " MB; split the file");
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      return useless(file, "not UTF-8; save the file as UTF-8");
    }
    List<Line> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String row : text.split("\r?\n", -1)) {
      number++;
      String line = number == 1 && row.startsWith("\uFEFF") ? row.substring(1) : row;
      if (!line.isEmpty() && problems.size() < MOST_PROBLEMS) {
        read(line, file + ":" + number + ":", knowledge, lines, problems);
      }
    }
    return lines.isEmpty() && problems.isEmpty()
        ? useless(file, "no utterances in it")
        : new UtteranceFile(lines, problems);
  }

  private static void read(
      String line, String place, Knowledge knowledge, List<Line> lines, List<String> problems) {
    int tab = line.indexOf('\t');
    String intent = tab < 0 ? "" : line.substring(0, tab);
    if (tab < 0) {
      problems.add(place + "1: no tab; write intent<TAB>utterance");
    } else if (!intent.equals(UNCOVERED) && knowledge.intent(intent).isEmpty()) {
      problems.add(
          place
              + "1: the folder has no intent '"
              + intent
              + "'; write its id, or - where no intent covers the utterance");
    } else {
      lines.add(new Line(intent, line.substring(tab + 1)));
    }
  }

  private static UtteranceFile useless(Path file, String problem) {
    return new UtteranceFile(List.of(), List.of(file + ":1:1: " + problem));
  }
}

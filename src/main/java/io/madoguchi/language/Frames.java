package io.madoguchi.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Courtesy around what is meant: greetings, apologies, "could you tell me". */
public final class Frames {

  private static final String PADDING = " 、。,.!?…~\"'()「」";

  private final List<String> starts = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final boolean spaced;

  /**
   * @param rows {@code start} or {@code end}, then the phrase
   * @param spaced whether the language parts words with spaces
   */
  public Frames(List<List<String>> rows, boolean spaced) {
    this.spaced = spaced;
    for (List<String> row : rows) {
      switch (row.getFirst()) {
        case "start" -> starts.add(row.get(1));
        case "end" -> ends.add(row.get(1));
        default -> throw new IllegalStateException("neither start nor end: " + row);
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    starts.sort(longestFirst);
    ends.sort(longestFirst);
  }

  /** The text without frames at its ends; all of it when there is nothing but courtesy. */
  public String strip(String text) {
    String rest = text;
    for (boolean found = true; found; ) {
      found = false;
      for (String start : starts) {
        if (rest.startsWith(start) && parted(rest, start.length())) {
          String shorter = trimStart(rest.substring(start.length()));
          if (saysSomething(shorter)) {
            rest = shorter;
            found = true;
            break;
          }
        }
      }
    }
    boolean question = rest.endsWith("?");
    for (boolean found = true; found; ) {
      found = false;
      String bare = trimEnd(rest);
      for (String end : ends) {
        if (bare.endsWith(end) && parted(bare, bare.length() - end.length())) {
          String shorter = trimEnd(bare.substring(0, bare.length() - end.length()));
          if (saysSomething(shorter)) {
            rest = shorter;
            found = true;
            break;
          }
        }
      }
    }
    return question && !rest.endsWith("?") ? rest + "?" : rest;
  }

  private boolean parted(String text, int at) {
    return !spaced
        || at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean saysSomething(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
  }

  private static String trimStart(String text) {
    int from = 0;
    while (from < text.length() && PADDING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  private static String trimEnd(String text) {
    int to = text.length();
    while (to > 0 && PADDING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}

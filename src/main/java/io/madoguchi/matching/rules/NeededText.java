package io.madoguchi.matching.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what text a pattern cannot do without: for {@code ^(my )?order (number|no\.)} it is {@code
 * order}. Looking for it costs a fraction of what the pattern costs. Where it is not certain,
 * nothing is said to be needed. Made for one pattern.
 */
final class NeededText {

  /** More pieces cost more than they save. */
  private static final int MOST = 24;

  private static final Pattern REPETITION = Pattern.compile("(?:[*+?]|\\{(\\d+)(?:,\\d*)?})\\??");

  /** Escapes that stand for a kind of character or a place, never for a piece of text. */
  private static final String CLASSES = "dDwWsSbBAzntrfv";

  private final String pattern;
  private int at;
  private boolean certain = true;

  private NeededText(String pattern) {
    this.pattern = pattern;
  }

  /**
   * @param pattern a valid one of RE2
   * @return pieces at least one of which stands in every text that {@code pattern} is found in;
   *     empty when that is not known
   */
  static List<String> of(String pattern) {
    NeededText reader = new NeededText(pattern);
    Set<String> pieces = reader.alternatives();
    return reader.certain && reader.at == pattern.length() ? List.copyOf(pieces) : List.of();
  }

  private Set<String> alternatives() {
    Set<String> all = new LinkedHashSet<>();
    boolean each = true;
    while (true) {
      Set<String> one = sequence();
      each &= !one.isEmpty();
      all.addAll(one);
      if (!more() || pattern.charAt(at) != '|') {
        return each && all.size() <= MOST ? all : Set.of();
      }
      at++;
    }
  }

  /** The most telling of what stands one after the other, up to the end of the group. */
  private Set<String> sequence() {
    List<Set<String>> found = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    while (certain && more() && "|)".indexOf(pattern.charAt(at)) < 0) {
      int from = at;
      Set<String> piece = piece();
      boolean letter = piece.size() == 1 && pattern.charAt(from) != '(';
      int least = least();
      if (letter && least > 0) {
        run.append(piece.iterator().next());
      }
      if (!letter || least != 1) {
        found.add(Set.of(run.toString()));
        run.setLength(0);
      }
      if (!letter && least > 0) {
        found.add(piece);
      }
    }
    found.add(Set.of(run.toString()));
    Set<String> telling = found.stream().max(NeededText::compare).orElseThrow();
    return shortest(telling) == 0 ? Set.of() : telling;
  }

  /** A long piece is rarer than a short one, and few pieces cost less than many. */
  private static int compare(Set<String> one, Set<String> other) {
    int byLength = Integer.compare(shortest(one), shortest(other));
    return byLength != 0 ? byLength : Integer.compare(other.size(), one.size());
  }

  private static int shortest(Set<String> pieces) {
    return pieces.stream().mapToInt(String::length).min().orElse(0);
  }

  /** One character, or what a group needs; empty for what fits several characters or none. */
  private Set<String> piece() {
    int point = pattern.codePointAt(at);
    at += Character.charCount(point);
    return switch (point) {
      case '.', '^', '$' -> Set.of();
      case '[' -> characterClass();
      case '(' -> group();
      case '\\' -> escaped();
      default -> Set.of(Character.toString(point));
    };
  }

  private Set<String> escaped() {
    char escaped = pattern.charAt(at++);
    if (CLASSES.indexOf(escaped) >= 0) {
      return Set.of();
    }
    // Properties, numbers, quoted stretches.
    certain &= !Character.isLetterOrDigit(escaped) && !Character.isSurrogate(escaped);
    return Set.of(String.valueOf(escaped));
  }

  private Set<String> group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      // Flags change what letters stand for; names are rare.
      certain = false;
      return Set.of();
    }
    Set<String> inner = alternatives();
    at++;
    return inner;
  }

  private Set<String> characterClass() {
    at += pattern.startsWith("^", at) ? 1 : 0;
    at += pattern.startsWith("]", at) ? 1 : 0;
    while (pattern.charAt(at) != ']') {
      int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at) : -1;
      at = named >= 0 ? named + 2 : at + (pattern.charAt(at) == '\\' ? 2 : 1);
    }
    at++;
    return Set.of();
  }

  /** Passes a repetition: how often the piece before it stands there at least, 2 for more. */
  private int least() {
    Matcher repetition = REPETITION.matcher(pattern).region(at, pattern.length());
    if (!repetition.lookingAt()) {
      return 1;
    }
    at = repetition.end();
    String least = repetition.group(1);
    boolean none = least == null ? !repetition.group().startsWith("+") : least.matches("0+");
    return none ? 0 : 2;
  }

  private boolean more() {
    return at < pattern.length();
  }
}

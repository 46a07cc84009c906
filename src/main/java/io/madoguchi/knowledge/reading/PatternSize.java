package io.madoguchi.knowledge.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses how large a pattern grows once its repetitions are written out: {@code ((a{100}){100})}
 * is 10,000 steps. RE2/J limits one repetition to 1,000 and lets nested ones multiply.
 */
final class PatternSize {

  private static final long LIMIT = 20_000;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\.|\\[\\^?]?(?:\\\\.|[^\\]\\\\])*]|\\{(\\d{1,9})(?:,(\\d{0,9}))?}|.", Pattern.DOTALL);

  private PatternSize() {}

  static boolean isHuge(String pattern) {
    Deque<Long> outer = new ArrayDeque<>();
    long size = 0;
    long last = 0;
    Matcher token = TOKEN.matcher(pattern);
    while (token.find() && size <= LIMIT) {
      if (token.group(1) != null) {
        size += last * (times(token) - 1);
        last *= times(token);
      } else if (token.group().equals("(")) {
        outer.push(size);
        size = 0;
        last = 0;
      } else if (token.group().equals(")") && !outer.isEmpty()) {
        last = size;
        size += outer.pop();
      } else if (!token.group().matches("[*+?]")) {
        last = 1;
        size++;
      }
    }
    return size > LIMIT;
  }

  private static long times(Matcher token) {
    String most =
        token.group(2) == null || token.group(2).isEmpty() ? token.group(1) : token.group(2);
    return Math.max(1, Long.parseLong(most));
  }
}

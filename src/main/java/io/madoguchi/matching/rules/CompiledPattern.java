package io.madoguchi.matching.rules;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A rule's pattern, tried only on texts that have what it needs: running one costs a microsecond,
 * and a bot has dozens of them.
 *
 * @param needed at least one of these stands wherever the pattern is found; empty when unknown
 */
record CompiledPattern(Pattern pattern, List<String> needed) {

  static CompiledPattern of(Pattern pattern) {
    return new CompiledPattern(pattern, NeededText.of(pattern.pattern()));
  }

  boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  private boolean mayBeIn(String text) {
    for (int i = 0; i < needed.size(); i++) {
      if (text.contains(needed.get(i))) {
        return true;
      }
    }
    return needed.isEmpty();
  }
}

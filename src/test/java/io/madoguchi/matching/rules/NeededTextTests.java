package io.madoguchi.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededTextTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "order, order",
        "^(my )?order$, order",
        "colou?r, colo",
        "ab+cde, cde",
        "a{2}bc, bc",
        "x{0}bc, bc",
        "a{b, a{b",
        "(解約|退会)したい, したい",
        "^(解約|退会)[。!]*$, 解約|退会",
        "(?:cancel|stop) (it|them), cancel|stop",
        "don.?t leave, t leave",
        "un-?cancel, cancel",
        "\\d+ yen\\., yen.",
        "[]a]bc, bc",
        "[[:alpha:]]ab, ab",
        "[^送\\]]料金, 料金",
        "𠮷?野家, 野家",
      })
  void findsWhatNoTextThatFitsIsWithout(String pattern, String needed) {
    assertThat(NeededText.of(pattern)).map(String::strip).containsExactly(needed.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[0-9]{6}", "(a|b*)", "(?i)order", "\\pL+", "\\x41b", "\\Qa.b\\E", "(?P<n>order)"})
  void saysNothingWhereItIsNotCertain(String pattern) {
    assertThat(NeededText.of(pattern)).isEmpty();
  }

  @Test
  void neverMissesATextThatFits() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String pattern = pattern(random, 3);
      String text = text(random);
      if (Pattern.compile(pattern).matcher(text).find()) {
        List<String> needed = NeededText.of(pattern);
        found += needed.isEmpty() ? 0 : 1;
        assertThat(needed.isEmpty() || needed.stream().anyMatch(text::contains))
            .as("%s needs %s, and is in %s", pattern, needed, text)
            .isTrue();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String piece =
          switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> "[ab]";
            case 1 -> random.nextBoolean() ? "." : "\\w";
            case 6 -> "(" + pattern(random, depth - 1) + ")";
            case 7 -> "(?:" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            default -> String.valueOf("abcx".charAt(random.nextInt(4)));
          };
      boolean repeats = random.nextInt(3) == 0;
      String times = List.of("?", "*", "+", "{2}", "{0,1}", "+?").get(random.nextInt(6));
      pattern.append(piece).append(repeats ? times : random.nextInt(9) == 0 ? "\\b" : "");
    }
    return pattern.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append("abcx ".charAt(random.nextInt(5)));
    }
    return text.toString();
  }
}

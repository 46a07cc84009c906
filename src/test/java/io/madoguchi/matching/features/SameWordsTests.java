package io.madoguchi.matching.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameWordsTests {

  private final SameWords same =
      new SameWords(
          new long[][] {
            SameWords.hashes("track my order", "track my order!"),
            SameWords.hashes("", "?!"),
            SameWords.hashes("refund", "refund"),
            SameWords.hashes("track my order", "track my order?"),
          });

  @Test
  void findsExamplesByTheirKeyAndByTheirText() {
    assertThat(same.with("track my order!")).containsExactly(0);
    assertThat(same.with("?!")).containsExactly(1);
    assertThat(same.with("refund")).containsExactly(2);
  }

  @Test
  void findsAllThatSayTheSameInTheirOrder() {
    assertThat(same.with("track my order")).containsExactly(0, 3);
  }

  @Test
  void findsNothingForOtherWordsOrNone() {
    assertThat(same.with("track my orders")).isEmpty();
    assertThat(same.with("")).isEmpty();
  }
}

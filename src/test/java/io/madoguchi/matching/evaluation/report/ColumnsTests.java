package io.madoguchi.matching.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTests {

  @Test
  void alignsJapaneseWithEnglish() {
    Columns columns = new Columns();
    columns.add("理解できた", "91.0%", "÷");
    columns.add("Macro-F1", "0.9");

    assertThat(columns.lines()).containsExactly("理解できた  91.0%  ÷", "Macro-F1    0.9");
  }
}

package io.madoguchi.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-x", "@SUM(A1)", "\tx", "＝1"})
  void nothingBecomesAFormula(String text) throws IOException {
    assertThat(row(new Csv().text(text))).startsWith("'" + text.charAt(0));
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() throws IOException {
    assertThat(row(new Csv().text("a, \"b\"\nc").text("鈴木 健")))
        .isEqualTo("\"a, \"\"b\"\"\nc\",鈴木 健\r\n");
  }

  @Test
  void unknownIsNotZero() throws IOException {
    assertThat(row(new Csv().number(0).unknown(2).seconds(Duration.ofMillis(61_250))))
        .isEqualTo("0,,,61.2\r\n");
  }

  private static String row(Csv csv) throws IOException {
    StringWriter writer = new StringWriter();
    csv.end(writer);
    return writer.toString();
  }
}

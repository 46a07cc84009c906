package io.madoguchi.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.desk.reports.Chart.Bar;
import io.madoguchi.desk.reports.Chart.Column;
import io.madoguchi.desk.reports.Chart.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

  @Test
  void standsOnTheGroundAndReachesAsHighAsItsNumbers() {
    Chart chart = chart(List.of(30L, 10L), List.of(5L, 0L));
    assertThat(chart.most()).isEqualTo(50);
    assertThat(chart.bars().getFirst().parts())
        .containsExactly(new Part("answered", 40, 60), new Part("abandoned", 20, 20));
    assertThat(chart.width()).isEqualTo(20);
  }

  @Test
  void aDayWithoutNumbersIsNotADayOfZeros() {
    Chart chart = chart(List.of(), List.of(0L, 0L));
    assertThat(chart.bars()).extracting(Bar::known).containsExactly(false, true);
    assertThat(chart.most()).isEqualTo(1);
  }

  @SafeVarargs
  private static Chart chart(List<Long>... days) {
    List<Column> columns = new java.util.ArrayList<>();
    for (List<Long> day : days) {
      columns.add(new Column(MONDAY.plusDays(columns.size()), day));
    }
    return Chart.of("waits", List.of("answered", "abandoned"), columns);
  }
}

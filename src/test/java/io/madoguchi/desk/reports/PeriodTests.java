package io.madoguchi.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "today, 2026-03-10, 2026-03-10",
    "yesterday, 2026-03-09, 2026-03-09",
    "7, 2026-03-03, 2026-03-09",
    "28, 2026-02-10, 2026-03-09",
    "nonsense, 2026-03-03, 2026-03-09"
  })
  void choicesEndYesterdayBecauseTodayIsNotOver(String days, LocalDate from, LocalDate to) {
    Period period = Period.of(days, null, null, TODAY);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
  }

  @Test
  void ownDaysAreTakenAsTheyAre() {
    Period period = Period.of("own", "2026-01-01", "2026-01-31", TODAY);
    assertThat(period.from()).isEqualTo("2026-01-01");
    assertThat(period.to()).isEqualTo("2026-01-31");
    assertThat(period.cut()).isFalse();
  }

  @Test
  void tooManyDaysAreCutAtTheirBegin() {
    Period period = Period.of("own", "2020-01-01", "2026-01-31", TODAY);
    assertThat(period.from().datesUntil(period.to().plusDays(1))).hasSize(Period.MOST_DAYS);
    assertThat(period.to()).isEqualTo("2026-01-31");
    assertThat(period.cut()).isTrue();
    assertThat(Period.of("own", "2025-10-31", "2026-01-30", TODAY).cut()).isFalse();
  }

  @Test
  void noDayIsStillToCome() {
    Period period = Period.of("own", "2026-03-09", "2027-01-01", TODAY);
    assertThat(period.to()).isEqualTo(TODAY);
    assertThat(Period.of("own", "2030-01-01", "2030-01-02", TODAY).from()).isEqualTo(TODAY);
  }
}

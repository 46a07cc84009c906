package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTests {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 3);
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 24);

  @Test
  void takesADayOfLastYearForTheOneThatWas() {
    assertThat(Dates.read("12/28", NEW_YEAR)).contains(LocalDate.of(2026, 12, 28));
  }

  @Test
  void takesADayEarlyNextYearForTheOneThatComes() {
    assertThat(Dates.read("1月5日", CHRISTMAS)).contains(LocalDate.of(2027, 1, 5));
  }

  @Test
  void takesAFarDayForTheOneThatWas() {
    assertThat(Dates.read("february 10", CHRISTMAS)).contains(LocalDate.of(2026, 2, 10));
  }

  @Test
  void knowsNoDayThatDoesNotExist() {
    assertThat(Dates.read("2月29日", NEW_YEAR)).isEmpty();
    assertThat(Dates.read("2028-02-29", NEW_YEAR)).contains(LocalDate.of(2028, 2, 29));
  }
}

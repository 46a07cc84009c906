package io.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHolidaysTests {

  /** As published by the Cabinet Office. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019 | 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23
          2020 | 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23
          2021 | 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23
          2022 | 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23
          2023 | 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23
          2024 | 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23
          2025 | 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24
          2026 | 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23
          2027 | 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23
          """)
  void knowsEveryHolidayOfTheYear(int year, String days) {
    Set<LocalDate> published =
        Arrays.stream(days.split(" "))
            .map(day -> LocalDate.parse(year + "-" + day))
            .collect(Collectors.toSet());

    assertThat(JapaneseHolidays.in(year)).isEqualTo(published);
  }

  @Test
  void computesEquinoxesFarAhead() {
    assertThat(JapaneseHolidays.isHoliday(LocalDate.of(2044, 9, 22))).isTrue();
    assertThat(JapaneseHolidays.isHoliday(LocalDate.of(2060, 3, 20))).isTrue();
    assertThat(JapaneseHolidays.isHoliday(LocalDate.of(2099, 9, 23))).isTrue();
  }

  @Test
  void knowsNothingOutsideItsRange() {
    assertThat(JapaneseHolidays.in(2018)).isEmpty();
    assertThat(JapaneseHolidays.in(2100)).isEmpty();
  }
}

package io.madoguchi.language.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({
    "DATE, 2026-12-03, 12月3日（木）, 'Thursday, December 3'",
    "DATE, 2027-01-05, 2027年1月5日（火）, 'Tuesday, January 5, 2027'",
    "DATE, 2026-12-03/2026-12-05, 12月3日（木）〜12月5日（土）, 'Thursday, December 3 to Saturday, December"
        + " 5'",
    "TIME, 15:30, 15:30, 3:30 pm",
    "TIME, 08:00/12:00, 8:00〜12:00, 8:00 am to 12:00 pm",
    "DATE_TIME, 2026-12-03T15:30, 12月3日（木）15:30, 'Thursday, December 3, 3:30 pm'",
    "DATE_TIME, 2026-12-03T10:00/2026-12-03T12:00, 12月3日（木）10:00〜12:00, 'Thursday, December 3,"
        + " 10:00 am to 12:00 pm'",
    "AMOUNT, 3000 JPY, '3,000円', '¥3,000'",
    "AMOUNT, 1234.5 USD, '$1,234.50', '$1,234.50'",
    "AMOUNT, 3000, '3,000', '3,000'",
    "AMOUNT, 5000 KRW, '5,000 KRW', '5,000 KRW'",
    "QUANTITY, 3 個, 3個, 3 個",
    "NUMBER, 12345.5, '12,345.5', '12,345.5'",
    "PERCENT, 20%, 20%, 20%",
    "PHONE, +819012345678, 090-1234-5678, 090-1234-5678",
    "PHONE, +81312345678, 03-1234-5678, 03-1234-5678",
    "PHONE, +81451234567, 045-123-4567, 045-123-4567",
    "PHONE, +81120123456, 0120-123-456, 0120-123-456",
    "PHONE, +81166123456, 0166123456, 0166123456",
    "PHONE, +14155550132, +1 415-555-0132, +1 415-555-0132",
    "PHONE, +442079460958, +442079460958, +442079460958",
    "EMAIL, taro@example.com, taro@example.com, taro@example.com"
  })
  void showsAValueAsItsReaderIsUsedTo(
      EntityKind kind, String value, String japanese, String english) {
    assertThat(new Shown(Language.JA, TODAY).of(kind, value)).isEqualTo(japanese);
    assertThat(new Shown(Language.EN, TODAY).of(kind, value)).isEqualTo(english);
  }
}

package io.madoguchi.language.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.madoguchi.language.Language;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was asked for is found where an utterance alone would leave it open. */
class AnswersToQuestionsTests {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");
  private static final EntityReader READER = Lists.reader();

  @ParameterizedTest
  @CsvSource({
    "ORDER_NUMBER, 123456, 123456",
    "ORDER_NUMBER, 12,",
    "POSTAL_CODE, 1234567です, 123-4567",
    "POSTAL_CODE, sw1a1aa, SW1A 1AA",
    "PHONE, 0312345678, +81312345678",
    "PHONE, 2026-11-03,",
    "DATE, 25, 2026-11-25",
    "DATE, the 25th, 2026-11-25",
    "DATE, 明日の15時, 2026-11-21",
    "DATE, 昨日の夜, 2026-11-19",
    "DATE, 来週です。火曜日, 2026-11-24",
    "DATE, 来週, 2026-11-23/2026-11-29",
    "DATE, maybe 3,",
    "DATE, 2026-13-45,",
    "TIME, 5, 17:00",
    "TIME, 17, 17:00",
    "TIME, 朝, 06:00/10:00",
    "TIME, 明日の15時, 15:00",
    "DATE_TIME, 明日の15時, 2026-11-21T15:00",
    "DATE_TIME, 明日,",
    "AMOUNT, '3,000', 3000",
    "AMOUNT, ３千円くらい, 3000 JPY",
    "NUMBER, 3個, 3",
    "NUMBER, 三, 3",
    "NUMBER, twenty-five, 25",
    "NUMBER, '3,4', 3",
    "NUMBER, 2割, 20",
    "NUMBER, たくさん,",
    "LIST, マドティー, まどティー"
  })
  void findsWhatWasAskedFor(EntityKind kind, String answer, String value) {
    Language language = answer.matches("[ -~]+") ? Language.EN : Language.JA;
    assertThat(READER.find(kind, answer, language, NOW).map(Entity::value))
        .isEqualTo(Optional.ofNullable(value));
  }

  @Test
  void looksOnOneListOnly() {
    assertThat(READER.findName("products", "窓茶が割れた", Language.JA, NOW).map(Entity::value))
        .contains("まどティー");
    assertThat(READER.findName("colours", "窓茶が割れた", Language.JA, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MS-123456, MS-123456",
    "ms-123456です, MS-123456",
    "ＭＳ－１２３４５６, MS-123456",
    "MSー１２３４５６, MS-123456",
    "MS-1234567,",
    "XMS-123456,",
    "123456,"
  })
  void findsAnOrderNumberOfTheShopsOwnForm(String written, String value) {
    assertThat(
            EntityReader.findOrderNumber(Pattern.compile("MS-[0-9]{6}"), written)
                .map(Entity::value))
        .isEqualTo(Optional.ofNullable(value));
  }

  @Test
  void keepsTheCaseOfAShopsOwnText() {
    assertThat(
            EntityReader.findText(Pattern.compile("[a-z]{2}-[a-z]+"), "it is Ab-Cde")
                .map(Entity::value))
        .contains("Ab-Cde");
  }
}

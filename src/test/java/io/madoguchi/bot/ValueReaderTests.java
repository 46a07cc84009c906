package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Slot.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvFileSource(resources = "/bot-slots.tsv", delimiter = '\t', nullValues = "-")
  void readsWhatPeopleWrite(Kind kind, String written, String value) {
    assertThat(read(kind, Optional.empty(), written)).isEqualTo(Optional.ofNullable(value));
  }

  @ParameterizedTest
  @CsvSource({
    "MS-123456,MS-123456",
    "ms-123456です,MS-123456",
    "ＭＳ－１２３４５６,MS-123456",
    "MSー１２３４５６,MS-123456",
    "注文番号はms−123456。,MS-123456",
    "MS-1234567,",
    "XMS-123456,",
    "123456,"
  })
  void findsAnOrderNumberOfTheShopsOwnForm(String written, String value) {
    assertThat(read(Kind.ORDER_NUMBER, Optional.of("MS-[0-9]{6}"), written))
        .isEqualTo(Optional.ofNullable(value));
  }

  @Test
  void keepsTheCaseOfAPatternedText() {
    assertThat(read(Kind.TEXT, Optional.of("[a-z]{2}-[a-z]+"), "it is Ab-Cde")).contains("Ab-Cde");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(read(Kind.TEXT, Optional.empty(), "あ".repeat(500))).isPresent();
    assertThat(read(Kind.TEXT, Optional.empty(), "あ".repeat(501))).isEmpty();
  }

  private static Optional<String> read(Kind kind, Optional<String> pattern, String text) {
    Slot slot =
        new Slot("x", kind, pattern.map(Pattern::compile), Shop.text("問", "ask"), Optional.empty());
    return ValueReader.read(slot, text, TODAY);
  }
}

package io.madoguchi.bot;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Slot;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the value of a slot in what a visitor wrote: width and case of letters do not matter, nor
 * what stands around it, as long as the value does not run on ("MS-1234567" holds no "MS-123456").
 */
final class ValueReader {

  private static final Pattern EMAIL =
      Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*\\.[a-z]{2,24}");
  private static final Pattern ORDER = Pattern.compile("[a-z]{0,4}-?[0-9][0-9-]{3,19}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9() -]{7,22}[0-9]");
  private static final Pattern NUMBER =
      Pattern.compile("-?([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,6})?");

  /** Whatever people type for a hyphen between letters or digits; 長音 comes with Japanese input. */
  private static final java.util.regex.Pattern DASH =
      java.util.regex.Pattern.compile("(?<=[A-Za-z0-9])[‐-―−ー](?=[A-Za-z0-9])");

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_EMAIL = 254;
  private static final int FEWEST_PHONE_DIGITS = 9;

  private ValueReader() {}

  /**
   * The value for {@code slot}, in its usual spelling; empty when there is none.
   *
   * @param today where the shop is
   */
  static Optional<String> read(Slot slot, String text, LocalDate today) {
    String folded = folded(text);
    String plain = folded.toLowerCase(Locale.ROOT);
    return switch (slot.kind()) {
      case EMAIL -> email(text);
      case PHONE -> find(PHONE, plain).flatMap(ValueReader::phone);
      case NUMBER -> found(NUMBER, plain).map(number -> number.replace(",", ""));
      case DATE -> Dates.read(plain, today).map(LocalDate::toString);
      case ORDER_NUMBER ->
          find(slot.pattern().map(ValueReader::anyCase).orElse(ORDER), plain)
              .map(number -> number.toUpperCase(Locale.ROOT));
      case TEXT ->
          slot.pattern().isPresent()
              ? find(anyCase(slot.pattern().get()), folded)
              : Optional.of(text.strip())
                  .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TEXT);
    };
  }

  static Optional<String> email(String text) {
    return find(EMAIL, folded(text).toLowerCase(Locale.ROOT))
        .filter(address -> address.length() <= LONGEST_EMAIL);
  }

  /** Whether every text is a value. */
  static boolean takesAnyText(Slot slot) {
    return slot.kind() == Slot.Kind.TEXT && slot.pattern().isEmpty();
  }

  /** NFKC, with one kind of hyphen. */
  private static String folded(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return DASH.matcher(normal).replaceAll("-");
  }

  private static Optional<String> phone(String written) {
    long digits = written.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_PHONE_DIGITS
        ? Optional.of(written.replaceAll("[() -]+", "-"))
        : Optional.empty();
  }

  private static Pattern anyCase(Pattern pattern) {
    return Pattern.compile(pattern.pattern(), pattern.flags() | Pattern.CASE_INSENSITIVE);
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The first find that does not go on before or after it. */
  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!runsOn(text, matcher.start()) && !runsOn(text, matcher.end())) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  private static boolean runsOn(String text, int at) {
    return at > 0 && at < text.length() && wordy(text.charAt(at - 1)) && wordy(text.charAt(at));
  }

  private static boolean wordy(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }
}

package io.madoguchi.bot;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Slot;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the value of a slot in what a visitor wrote; width and case of letters do not matter. */
final class SlotReader {

  private static final Pattern EMAIL =
      Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*\\.[a-z]{2,24}");
  private static final Pattern ORDER = Pattern.compile("[a-z]{0,4}-?[0-9][0-9-]{3,19}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9() -]{8,18}[0-9]");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]{0,14}(\\.[0-9]{1,6})?");
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})");
  private static final Pattern MONTH_DAY = Pattern.compile("([0-9]{1,2})[/月]([0-9]{1,2})");
  private static final Map<String, Integer> DAYS =
      Map.of(
          "一昨日",
          -2,
          "おととい",
          -2,
          "昨日",
          -1,
          "きのう",
          -1,
          "yesterday",
          -1,
          "今日",
          0,
          "きょう",
          0,
          "today",
          0,
          "明日",
          1,
          "tomorrow",
          1);

  private static final int LONGEST_TEXT = 500;

  private SlotReader() {}

  /** NFKC, lower case, no space or full stop at the ends. */
  static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[。.!、,]+$", "").strip();
  }

  /**
   * The value for {@code slot}, in its usual spelling; empty when there is none.
   *
   * @param today where the shop is; a day without a year is the nearest such day not more than a
   *     month ahead
   */
  static Optional<String> read(Slot slot, String text, LocalDate today) {
    String plain = plain(text);
    return switch (slot.kind()) {
      case EMAIL -> find(EMAIL, plain);
      case PHONE -> find(PHONE, plain);
      case NUMBER -> find(NUMBER, plain).map(number -> number.replace(",", ""));
      case DATE -> date(plain, today).map(LocalDate::toString);
      case ORDER_NUMBER ->
          find(slot.pattern().map(SlotReader::anyCase).orElse(ORDER), plain)
              .map(number -> number.toUpperCase(Locale.ROOT));
      case TEXT ->
          slot.pattern().isPresent()
              ? find(anyCase(slot.pattern().get()), plain)
              : Optional.of(text.strip())
                  .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TEXT);
    };
  }

  private static Pattern anyCase(Pattern pattern) {
    return Pattern.compile(pattern.pattern(), pattern.flags() | Pattern.CASE_INSENSITIVE);
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Optional<LocalDate> date(String text, LocalDate today) {
    for (Map.Entry<String, Integer> day : DAYS.entrySet()) {
      if (text.contains(day.getKey()) && !text.contains("一" + day.getKey())) {
        return Optional.of(today.plusDays(day.getValue()));
      }
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher short_ = MONTH_DAY.matcher(text);
    if (short_.find()) {
      return day(today.getYear(), number(short_, 1), number(short_, 2))
          .map(day -> day.isAfter(today.plusMonths(1)) ? day.minusYears(1) : day);
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

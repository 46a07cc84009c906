package io.madoguchi.bot;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as visitors write them: written out, or counted from today. */
final class Dates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b([0-9]{4}) ?[-/.年] ?([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2})\\b");
  private static final Pattern EIGHT_DIGITS =
      Pattern.compile("\\b(20[0-9]{2})([01][0-9])([0-3][0-9])\\b");
  private static final Pattern REIWA =
      Pattern.compile("(?:令和|\\br) ?([0-9]{1,2})[年./] ?([0-9]{1,2})[月./] ?([0-9]{1,2})\\b");
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\b([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b([0-9]{1,2}) ?[/月] ?([0-9]{1,2})\\b");

  private static final String NAME =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\b([0-9]{1,2})(?:st|nd|rd|th)?\\b";
  private static final String YEAR = "(?:,? ([0-9]{4})\\b)?";
  private static final Pattern NAME_DAY =
      Pattern.compile("\\b" + NAME + " ?(?:the )?" + DAY + YEAR);
  private static final Pattern DAY_NAME = Pattern.compile(DAY + " ?(?:of )?" + NAME + YEAR);

  private static final Pattern COUNTED =
      Pattern.compile(
          "(\\b[0-9]{1,3}|[一二三四五六七八九十]{1,3}"
              + "|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\\b)"
              + " ?(日|週間|days?|weeks?) ?(?:ほど|くらい|ぐらい)? ?(前|まえ|ago|後|あと)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String KANJI = "一二三四五六七八九";

  /** The longer ones first: "day before yesterday" holds "yesterday". */
  private static final List<Word> WORDS =
      List.of(
          new Word(-2, "day before yesterday", "一昨日", "おととい", "おとつい"),
          new Word(2, "day after tomorrow", "明後日", "あさって"),
          new Word(-1, "yesterday", "last night", "昨日", "きのう", "昨夜", "昨晩", "ゆうべ"),
          new Word(1, "tomorrow", "明日", "あした"),
          new Word(0, "today", "this morning", "今日", "きょう", "本日", "今朝", "けさ", "先ほど"));

  private Dates() {}

  private record Word(int days, List<String> spellings) {
    Word(int days, String... spellings) {
      this(days, List.of(spellings));
    }
  }

  /**
   * The day that {@code plain} names; empty when it names none, or one that does not exist.
   *
   * @param plain NFKC, lower case
   * @param today where the shop is; a day without a year is the last such day up to a month from
   *     today
   */
  static Optional<LocalDate> read(String plain, LocalDate today) {
    return Stream.of(YEAR_FIRST, EIGHT_DIGITS, REIWA, YEAR_LAST, NAME_DAY, DAY_NAME, MONTH_DAY)
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> written(found, today))
        .orElseGet(() -> fromToday(plain, today));
  }

  private static Optional<LocalDate> written(Matcher found, LocalDate today) {
    Pattern pattern = found.pattern();
    if (pattern == MONTH_DAY) {
      return lately(today, number(found, 1), number(found, 2));
    }
    if (pattern == NAME_DAY || pattern == DAY_NAME) {
      int month = MONTHS.indexOf(found.group(pattern == NAME_DAY ? 1 : 2).substring(0, 3)) + 1;
      int day = number(found, pattern == NAME_DAY ? 2 : 1);
      return found.group(3) == null ? lately(today, month, day) : day(number(found, 3), month, day);
    }
    if (pattern == YEAR_LAST) {
      boolean dayFirst = number(found, 1) > 12;
      return day(
          number(found, 3), number(found, dayFirst ? 2 : 1), number(found, dayFirst ? 1 : 2));
    }
    int year = number(found, 1) + (pattern == REIWA ? 2018 : 0);
    return day(year, number(found, 2), number(found, 3));
  }

  private static Optional<LocalDate> lately(LocalDate today, int month, int day) {
    return Stream.of(1, 0, -1)
        .flatMap(years -> day(today.getYear() + years, month, day).stream())
        .filter(date -> !date.isAfter(today.plusMonths(1)))
        .findFirst();
  }

  private static Optional<LocalDate> fromToday(String plain, LocalDate today) {
    Matcher counted = COUNTED.matcher(plain);
    if (counted.find()) {
      boolean weeks = counted.group(2).startsWith("週") || counted.group(2).startsWith("week");
      int days = count(counted.group(1)) * (weeks ? 7 : 1);
      boolean later = counted.group(3).equals("後") || counted.group(3).equals("あと");
      return Optional.of(today.plusDays(later ? days : -days));
    }
    return WORDS.stream()
        .filter(word -> word.spellings().stream().anyMatch(plain::contains))
        .findFirst()
        .map(word -> today.plusDays(word.days()));
  }

  private static int count(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    if (written.charAt(0) < 128) {
      return Math.max(1, NUMBERS.indexOf(written) + 1);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return kanji(written);
    }
    int tens = ten == 0 ? 1 : kanji(written.substring(0, ten));
    return tens * 10 + kanji(written.substring(ten + 1));
  }

  private static int kanji(String digit) {
    return digit.isEmpty() ? 0 : KANJI.indexOf(digit.charAt(digit.length() - 1)) + 1;
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

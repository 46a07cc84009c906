package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.day;
import static io.madoguchi.language.entities.Numerals.SMALL;

import io.madoguchi.language.entities.Meaning.Day;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Days, months and years as they are written in Japanese: 12月3日（水）, 今月末, 3日. */
final class JapaneseDays {

  static final Calendar CALENDAR = new Calendar("japanese-calendar.txt");

  private static final String WEEKDAY =
      "(?: ?\\((?P<w>[月火水木金土日])(?:曜日?)?\\)| ?(?P<v>[月火水木金土日])曜日?)?";
  private static final String YEAR =
      "(?:(?P<y>[0-9]{4}|[〇零一二三四五六七八九]{4}) ?年 ?|(?P<era>"
          + CALENDAR.oneOf("era")
          + ") ?(?P<n>元|"
          + SMALL
          + ")[年./] ?|(?P<ry>"
          + CALENDAR.oneOf("year")
          + ")の?)";
  private static final String MONTH = "(?P<rm>" + CALENDAR.oneOf("month") + ")の?";
  private static final String NUMBER = "(?P<d>" + SMALL + ")";
  private static final String PART = "(?:の?(?P<p>末|上旬|中旬|下旬|初め|頭))?";

  /** What follows three days rather than the third day. */
  private static final String COUNTED =
      "間|前|まえ|後|あと|以|目|分|程|ほど|おき|も|かか|た[つっち]|く[られ]|ぐ|連|未|経|中|で[届着き終]|[0-9]{1,2}[回個本枚件]";

  static final List<Form> FORMS =
      List.of(
          day(YEAR + "?(?P<m>" + SMALL + ") ?月 ?" + NUMBER + " ?日" + WEEKDAY, JapaneseDays::written)
              .needs("月"),
          day(YEAR + "(?P<m>[0-9]{1,2})[./](?P<d>[0-9]{1,2})", JapaneseDays::written)
              .needs(CALENDAR.words("era")),
          day(MONTH + NUMBER + "日" + WEEKDAY, JapaneseDays::ofMonth).needs(CALENDAR.words("month")),
          day("(?:" + MONTH + ")?(?:月末|末日)", JapaneseDays::monthEnd).needs("末"),
          day(YEAR + "?(?P<m>" + SMALL + ")月" + PART, JapaneseDays::month).needs("月"),
          day(MONTH + PART, JapaneseDays::relativeMonth).needs(CALENDAR.words("month")),
          day("(?P<ry>" + CALENDAR.oneOf("year") + ")(?P<end>末)?", JapaneseDays::wholeYear)
              .needs(CALENDAR.words("year")),
          day("(?P<end>年末)", JapaneseDays::wholeYear).needs("年末"),
          day(CALENDAR.oneOf("day"), JapaneseDays::named).needs(CALENDAR.words("day")),
          day(
                  "(?:(?P<m>" + SMALL + ")月)?" + NUMBER + "日?(?:~|-|から)(?P<to>" + SMALL + ")日間?",
                  JapaneseDays::fromTo)
              .needs("日"),
          day(
                  "(?P<before>[月年約毎何数第]|あと|もう)?(?P<value>"
                      + NUMBER
                      + "日"
                      + WEEKDAY
                      + ")(?P<no>"
                      + COUNTED
                      + ")?",
                  JapaneseDays::ofNearestMonth)
              .needs("日"),
          day(CALENDAR.oneOf("native"), JapaneseDays::ofNearestMonth)
              .needs(CALENDAR.words("native")),
          day("^ ?(?P<value>(?P<d>[0-9]{1,2}))(?:です|[ 。.!])*$", JapaneseDays::ofNearestMonth)
              .whereAsked());

  private JapaneseDays() {}

  private static Optional<Integer> year(Match found, Search search) {
    if (found.has("y")) {
      return Optional.of(found.number("y"));
    }
    if (found.has("era")) {
      int year = found.part("n").equals("元") ? 1 : found.number("n");
      return CALENDAR.number("era", found.part("era")).map(before -> before + year);
    }
    return CALENDAR.number("year", found.part("ry")).map(years -> search.today().getYear() + years);
  }

  private static Optional<Day> written(Match found, Search search) {
    return Forms.written(found, search, year(found, search), JapaneseWeeks.weekday(found));
  }

  private static YearMonth monthOf(Match found, Search search) {
    int months = CALENDAR.number("month", found.part("rm")).orElse(0);
    return YearMonth.from(search.today()).plusMonths(months);
  }

  private static Optional<Day> ofMonth(Match found, Search search) {
    YearMonth month = monthOf(found, search);
    return Days.of(month.getYear(), month.getMonthValue(), found.number("d")).map(Day::new);
  }

  private static Optional<Day> monthEnd(Match found, Search search) {
    return Optional.of(new Day(monthOf(found, search).atEndOfMonth()));
  }

  /** The month of a day that does not exist is not meant. */
  private static Optional<Meaning> month(Match found, Search search) {
    if (Numerals.isDigit(found.after())) {
      return Optional.empty();
    }
    Optional<YearMonth> month =
        year(found, search)
            .filter(_ -> found.number("m") >= 1 && found.number("m") <= 12)
            .map(year -> YearMonth.of(year, found.number("m")))
            .or(() -> Days.month(search.today(), found.number("m")));
    return month.map(each -> part(each, found.part("p")));
  }

  private static Optional<Meaning> relativeMonth(Match found, Search search) {
    return Optional.of(part(monthOf(found, search), found.part("p")));
  }

  private static Meaning part(YearMonth month, String part) {
    LocalDate last = month.atEndOfMonth();
    return switch (part) {
      case "末" -> new Day(last);
      case "初め", "頭" -> new Day(month.atDay(1));
      case "上旬" -> new Meaning.Days(month.atDay(1), month.atDay(10));
      case "中旬" -> new Meaning.Days(month.atDay(11), month.atDay(20));
      case "下旬" -> new Meaning.Days(month.atDay(21), last);
      default -> Days.month(month);
    };
  }

  private static Optional<Meaning> wholeYear(Match found, Search search) {
    int year = year(found, search).orElse(search.today().getYear());
    return Optional.of(found.has("end") ? new Day(LocalDate.of(year, 12, 31)) : Days.year(year));
  }

  private static Optional<Day> named(Match found, Search search) {
    return CALENDAR.number("day", found.all()).map(days -> new Day(search.today().plusDays(days)));
  }

  /** 3日 is a day of the month or three days: what stands around it tells. */
  private static Optional<Day> ofNearestMonth(Match found, Search search) {
    if (found.has("before") || found.has("no")) {
      return Optional.empty();
    }
    int day = CALENDAR.number("native", found.all()).orElseGet(() -> found.number("d"));
    return Days.dayOfMonth(search.today(), day);
  }

  /** 12月3日から5日, 3～5日; 3～5日間 is a length of time. */
  private static Optional<Meaning.Days> fromTo(Match found, Search search) {
    Optional<Day> from =
        found.has("m")
            ? Forms.written(found, search, Optional.empty(), Optional.empty())
            : Days.dayOfMonth(search.today(), found.number("d"));
    return from.filter(_ -> !found.all().endsWith("間"))
        .map(Day::date)
        .flatMap(
            first ->
                Days.of(first.getYear(), first.getMonthValue(), found.number("to"))
                    .filter(first::isBefore)
                    .map(last -> new Meaning.Days(first, last)));
  }
}

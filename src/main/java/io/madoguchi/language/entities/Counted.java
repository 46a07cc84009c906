package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Numerals.ENGLISH;
import static io.madoguchi.language.entities.Numerals.SMALL;

import io.madoguchi.language.entities.Meaning.Day;
import io.madoguchi.language.entities.Meaning.Moment;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days and moments counted from now: 3日前, 2週間後, "3 days ago", "in half an hour". */
final class Counted {

  private static final Calendar JAPANESE = JapaneseDays.CALENDAR;
  private static final Calendar ENGLISH_WORDS = EnglishDays.CALENDAR;

  private static final String ABOUT = "(?:ほど|くらい|ぐらい|程度?)?";
  private static final String WHEN = "(?:(?P<ago>前|まえ)|後|あと|のち|先)(?P<no>後)?";
  private static final String NUMBER = "(?P<n>half|[0-9]{1,4}|" + ENGLISH + ")(?: an?| of)? ";

  /** In the text of every form. */
  private static final List<String> UNITS =
      List.of(
          "日",
          "週",
          "月",
          "年",
          "分",
          "時間",
          "day",
          "week",
          "month",
          "year",
          "fortnight",
          "min",
          "hour",
          "hr",
          "yr");

  /** Farther away, nobody counts in days. */
  private static final int MOST = 9_999;

  static final List<Form> FORMS =
      List.of(
          days("(?P<n>" + SMALL + "|半)(?P<u>" + JAPANESE.oneOf("days") + ")" + ABOUT + WHEN),
          days("(?P<n>" + SMALL + "|半)(?P<u>" + months() + ")(?P<half>半)?" + ABOUT + WHEN),
          minutes("(?P<n>" + SMALL + ")(?P<u>" + JAPANESE.oneOf("minutes") + ")" + ABOUT + WHEN),
          days("in (?:about )?" + NUMBER + "(?P<u>" + english("days", "months") + ")\\b"),
          days(NUMBER + "(?P<u>" + english("days", "months") + ") (?P<when>" + when() + ")\\b"),
          minutes("in (?:about )?" + NUMBER + "(?P<u>" + english("minutes") + ")\\b"),
          minutes(NUMBER + "(?P<u>" + english("minutes") + ") (?P<when>" + when() + ")\\b"));

  private Counted() {}

  private static String months() {
    return JAPANESE.oneOf("months") + "|月";
  }

  private static String when() {
    return ENGLISH_WORDS.oneOf("when");
  }

  private static String english(String... names) {
    return List.of(names).stream()
        .map(ENGLISH_WORDS::oneOf)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Form days(String pattern) {
    return Forms.day(pattern, Counted::day).needs(UNITS);
  }

  private static Form minutes(String pattern) {
    return Forms.moment(pattern, Counted::moment).needs(UNITS);
  }

  private static boolean ago(Match found) {
    return found.has("ago")
        || ENGLISH_WORDS.number("when", found.part("when")).filter(sign -> sign < 0).isPresent();
  }

  private static Optional<Integer> unit(Match found, String name) {
    return JAPANESE
        .number(name, found.part("u"))
        .or(() -> ENGLISH_WORDS.number(name, found.part("u")));
  }

  /** How many units, doubled so that a half is a whole number. */
  private static int halves(Match found) {
    String written = found.part("n");
    int extra = found.has("half") ? 1 : 0;
    return written.equals("半") || written.equals("half") ? 1 : 2 * found.number("n") + extra;
  }

  private static Optional<Day> day(Match found, Search search) {
    int halves = halves(found);
    if (found.has("no") || halves < 0 || halves > 2 * MOST) {
      return Optional.empty();
    }
    int sign = ago(found) ? -1 : 1;
    if (found.part("u").equals("月")) {
      // 半月: the only number that months are counted with so.
      return halves == 1
          ? Optional.of(new Day(search.today().plusDays(sign * 15L)))
          : Optional.empty();
    }
    return unit(found, "days")
        .map(days -> search.today().plusDays((long) sign * halves * days / 2))
        .or(
            () ->
                unit(found, "months")
                    .map(months -> search.today().plusMonths((long) sign * halves * months / 2)))
        .map(Day::new);
  }

  private static Optional<Moment> moment(Match found, Search search) {
    int halves = halves(found);
    if (found.has("no") || halves < 0 || halves > 2 * MOST) {
      return Optional.empty();
    }
    int sign = ago(found) ? -1 : 1;
    return unit(found, "minutes")
        .map(minutes -> search.now().plusMinutes((long) sign * halves * minutes / 2))
        .map(at -> new Moment(at.truncatedTo(ChronoUnit.MINUTES), Optional.empty()));
  }
}

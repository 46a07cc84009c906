package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.day;

import io.madoguchi.language.entities.Meaning.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Weeks and their days as they are written in Japanese: 来週の火曜, 今度の日曜日, 週末. */
final class JapaneseWeeks {

  private static final Calendar CALENDAR = JapaneseDays.CALENDAR;
  private static final String WEEK = "(?P<week>" + CALENDAR.oneOf("week") + ")";
  private static final String NEXT = "(?P<next>今度|次|こんど|つぎ)";
  private static final String LAST = "(?P<last>この前|この間|前)";
  private static final String NAME = "(?P<w>[月火水木金土日]曜日?|(?:げつ|すい|もく|きん|にち|か|ど)よう(?:び|日))";

  static final List<Form> FORMS =
      List.of(
          day("(?:" + WEEK + "|" + NEXT + "|" + LAST + ")の? ?" + NAME, JapaneseWeeks::ofWeek)
              .needs("曜", "よう"),
          day(
                  "(?P<value>" + WEEK + "の? ?\\(?(?P<w>[月火水木金土])\\)?)(?:[にはのまで、。?! ]|$)",
                  JapaneseWeeks::ofWeek)
              .needs(CALENDAR.words("week")),
          day(NAME, JapaneseWeeks::alone).needs("曜", "よう"),
          day("(?:" + WEEK + "の?|" + NEXT + "の)?(?:週末|土日)", JapaneseWeeks::weekend)
              .needs("週末", "土日"),
          day(WEEK + "末", JapaneseWeeks::weekend).needs("週末"),
          day(WEEK + "中?", (found, search) -> Optional.of(Days.week(search.today(), week(found))))
              .needs(CALENDAR.words("week")));

  private JapaneseWeeks() {}

  /** The day of the week in group {@code w} or {@code v}; empty when there is none. */
  static Optional<DayOfWeek> weekday(Match found) {
    String written = found.part("w") + found.part("v");
    int end = Math.max(written.indexOf('曜'), written.indexOf("よう"));
    return CALENDAR
        .number("weekday", end < 0 ? written : written.substring(0, end))
        .map(DayOfWeek::of);
  }

  private static int week(Match found) {
    return CALENDAR.number("week", found.part("week")).orElse(0);
  }

  private static Optional<Day> ofWeek(Match found, Search search) {
    LocalDate today = search.today();
    return weekday(found)
        .map(
            day -> {
              if (found.has("week")) {
                return Days.weekday(today, week(found), day);
              }
              return found.has("next")
                  ? Days.weekday(today.plusDays(1), day).date()
                  : Days.weekday(today, day).date().minusWeeks(1);
            })
        .map(Day::new);
  }

  private static Optional<Day> alone(Match found, Search search) {
    return weekday(found).map(day -> Days.weekday(search.today(), day));
  }

  private static Optional<Meaning> weekend(Match found, Search search) {
    return Optional.of(Days.weekend(search.today(), week(found)));
  }
}

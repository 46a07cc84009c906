package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.day;

import io.madoguchi.language.Language;
import io.madoguchi.language.entities.Meaning.Day;
import io.madoguchi.language.entities.Meaning.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days in digits and signs, as any language writes them. */
final class WrittenDays {

  static final List<Form> FORMS =
      List.of(
          day(
                  "(?P<y>[0-9]{4}) ?[-/.] ?(?P<m>[0-9]{1,2}) ?[-/.] ?(?P<d>[0-9]{1,2})",
                  (found, search) ->
                      Forms.written(
                          found, search, Optional.of(found.number("y")), Optional.empty()))
              .needs(PatternForm.DIGITS),
          day(
                  "(?P<y>20[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])",
                  (found, search) ->
                      Forms.written(
                          found, search, Optional.of(found.number("y")), Optional.empty()))
              .needs(PatternForm.DIGITS),
          day(
                  "(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?:/(?P<y>[0-9]{4}|[0-9]{2}))?",
                  WrittenDays::slashes)
              .needs("/"));

  private WrittenDays() {}

  /** In Japan the month stands first; in English it may, and mostly does. */
  private static Optional<Day> slashes(Match found, Search search) {
    if (found.before(1) == '/' || found.after() == '/' || found.all().equals("24/7")) {
      return Optional.empty();
    }
    int first = found.number("a");
    int second = found.number("b");
    Optional<Day> monthFirst = inYear(search, found, first, second);
    Optional<Day> dayFirst = inYear(search, found, second, first);
    if (monthFirst.isEmpty()) {
      return dayFirst.filter(_ -> search.language() == Language.EN || found.has("y"));
    }
    Optional<LocalDate> other =
        search.language() == Language.EN && first != second
            ? dayFirst.map(Day::date)
            : monthFirst.get().other();
    return monthFirst.map(day -> new Day(day.date(), other, Precision.DAY));
  }

  private static Optional<Day> inYear(Search search, Match found, int month, int day) {
    if (!found.has("y")) {
      return Days.monthDay(search.today(), month, day, Optional.empty());
    }
    int year = found.number("y");
    return Days.of(year < 100 ? 2000 + year : year, month, day).map(Day::new);
  }
}

package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.day;

import io.madoguchi.language.entities.Meaning.Day;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Days and months as they are written in English: "Dec 3rd", "the 5th", "tomorrow". */
final class EnglishDays {

  static final Calendar CALENDAR = new Calendar("english-calendar.txt");

  private static final String WEEKDAY = "(?:" + EnglishWeeks.ANY_NAME + "\\b\\.?,? )?";
  private static final String NAME = "(?P<m>" + CALENDAR.oneOf("name") + ")\\b\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)";
  private static final String DAY = "(?P<d>[0-9]{1,2})" + ORDINAL + "?\\b";
  private static final String YEAR = "(?:,? (?P<y>[0-9]{4})\\b)?";

  static final List<Form> FORMS =
      List.of(
          named(WEEKDAY + "\\b" + NAME + " ?(?:the )?" + DAY + YEAR, EnglishDays::written),
          named(WEEKDAY + "(?:the )?\\b" + DAY + " ?(?:of )?" + NAME + YEAR, EnglishDays::written),
          named(
              "\\b"
                  + NAME
                  + " "
                  + DAY
                  + " ?(?:-|to|until|till|through) ?(?P<to>[0-9]{1,2})"
                  + ORDINAL
                  + "?\\b"
                  + YEAR,
              EnglishDays::fromTo),
          named(
              "\\b(?:in|during|by|since|until|of|this|next|last|early|mid|late) (?P<value>"
                  + NAME
                  + YEAR
                  + ")",
              EnglishDays::month),
          day("\\b" + CALENDAR.oneOf("day") + "\\b", EnglishDays::relative)
              .needs(CALENDAR.words("day")),
          day(
                  "\\b(?:on|by|until|till|since|from|to|and|before|after) (?P<value>the"
                      + " (?P<d>[0-9]{1,2})"
                      + ORDINAL
                      + ")(?P<next> ?[a-z]+)?",
                  EnglishDays::ofNearestMonth)
              .needs("the "),
          day(
                  "^ ?(?P<value>(?:the )?(?P<d>[0-9]{1,2})" + ORDINAL + "?)[ .!]*$",
                  EnglishDays::ofNearestMonth)
              .whereAsked());

  private EnglishDays() {}

  private static Form named(String pattern, PatternForm.Reading reading) {
    return day(pattern, reading).needs(CALENDAR.words("name"));
  }

  private static Optional<Day> written(Match found, Search search) {
    int month = CALENDAR.number("name", found.part("m")).orElse(0);
    return found.has("y")
        ? Days.of(found.number("y"), month, found.number("d")).map(Day::new)
        : Days.monthDay(search.today(), month, found.number("d"), EnglishWeeks.weekday(found));
  }

  private static Optional<Meaning> fromTo(Match found, Search search) {
    return written(found, search)
        .map(Day::date)
        .flatMap(
            from ->
                Days.of(from.getYear(), from.getMonthValue(), found.number("to"))
                    .filter(from::isBefore)
                    .map(to -> new Meaning.Days(from, to)));
  }

  private static Optional<Meaning> month(Match found, Search search) {
    int month = CALENDAR.number("name", found.part("m")).orElse(0);
    return found.has("y")
        ? Optional.of(Days.month(YearMonth.of(found.number("y"), month)))
        : Days.month(search.today(), month).map(Days::month);
  }

  private static Optional<Day> relative(Match found, Search search) {
    return CALENDAR.number("day", found.all()).map(days -> new Day(search.today().plusDays(days)));
  }

  /** "The 3rd item" is no day. */
  private static Optional<Day> ofNearestMonth(Match found, Search search) {
    return mayFollow(found) ? Days.dayOfMonth(search.today(), found.number("d")) : Optional.empty();
  }

  /** Whether the word in group {@code next} leaves a bare number a day or a time. */
  static boolean mayFollow(Match found) {
    String next = found.part("next").strip();
    return next.isEmpty()
        || CALENDAR.number("next", next).isPresent()
        || CALENDAR.number("day", next).isPresent();
  }
}

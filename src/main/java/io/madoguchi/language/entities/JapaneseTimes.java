package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.moment;
import static io.madoguchi.language.entities.Forms.time;
import static io.madoguchi.language.entities.Numerals.SMALL;

import io.madoguchi.language.entities.Meaning.Clock;
import io.madoguchi.language.entities.Meaning.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Times of day as they are written in Japanese: 午後3時半, 夜8時, 正午, 昨夜. */
final class JapaneseTimes {

  static final Parts PARTS = new Parts("japanese-parts.txt");

  private static final String PART = "(?:(?P<p>" + PARTS.words() + "|am|pm)の? ?)?";

  /** What makes another word or a length of time of an hour. */
  private static final String NO_TIME = "(?P<no>間|的|停|休|保|金|払|解|帰|預|期)?";

  private static final String HOUR = "(?P<h>" + SMALL + ")時(?:(?P<half>半)|(?P<mi>" + SMALL + ")分)?";

  static final List<Form> FORMS =
      List.of(
          time(PART + HOUR + NO_TIME, JapaneseTimes::clock).needs("時"),
          time(PART + "(?P<h>[0-9]{1,2}):(?P<mi>[0-5][0-9])(?::[0-5][0-9])?", JapaneseTimes::clock)
              .needs(":"),
          time(
                  PART + "(?P<h>" + SMALL + ")時?(?:~|-|から)(?P<to>" + SMALL + ")時" + NO_TIME,
                  JapaneseTimes::fromTo)
              .needs("時"),
          time("正午", (_, _) -> Optional.of(new Clock(LocalTime.NOON, false))).needs("正午"),
          time("(?P<p>" + PARTS.words() + ")", (f, _) -> Optional.of(PARTS.stretch(f.part("p"))))
              .needs(PARTS.all()),
          ofDay("dusk", "夜"),
          ofDay("dawn", "朝"));

  private JapaneseTimes() {}

  private static Form ofDay(String words, String part) {
    return moment(
            "(?P<w>" + JapaneseDays.CALENDAR.oneOf(words) + ")(?:の?" + HOUR + ")?",
            (found, search) ->
                JapaneseDays.CALENDAR
                    .number(words, found.part("w"))
                    .map(days -> search.today().plusDays(days))
                    .map(day -> on(day, found, part)))
        .needs(JapaneseDays.CALENDAR.words(words));
  }

  private static Meaning on(LocalDate day, Match found, String part) {
    Optional<Clock> clock = clock(found, part);
    return clock.isPresent()
        ? new Moment(day.atTime(clock.get().time()), Optional.empty())
        : PARTS.stretch(part).on(day);
  }

  private static Optional<Clock> clock(Match found, Search search) {
    return found.has("no") ? Optional.empty() : clock(found, found.part("p"));
  }

  private static Optional<Clock> clock(Match found, String part) {
    int minute = found.has("half") ? 30 : Math.max(0, found.number("mi"));
    return PARTS.clock(found.number("h"), minute, part, found.part("h").startsWith("0"));
  }

  /** 10～12時: the end lies in the same half of the day, unless it would come before. */
  private static Optional<Meaning.Stretch> fromTo(Match found, Search search) {
    Optional<Clock> from =
        PARTS.clock(found.number("h"), 0, found.part("p"), found.part("h").startsWith("0"));
    return from.filter(_ -> !found.has("no"))
        .flatMap(
            first ->
                PARTS
                    .clock(found.number("to"), 0, "", true)
                    .flatMap(last -> Clocks.fromTo(first, last)));
  }
}

package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.moment;
import static io.madoguchi.language.entities.Forms.time;

import io.madoguchi.language.entities.Meaning.Clock;
import io.madoguchi.language.entities.Meaning.Stretch;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Times of day as they are written in English: "5:30 pm", "half past three", "2-4pm", "at 5". */
final class EnglishTimes {

  static final Parts PARTS = new Parts("english-parts.txt");

  private static final String HOUR =
      "(?P<h>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final String MINUTE = "(?::(?P<mi>[0-5][0-9]))?";
  private static final String HALF = "(?P<p>a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b)";
  private static final String IN_THE = " (?:in the|at) (?P<p>" + PARTS.words() + ")\\b";

  static final List<Form> FORMS =
      List.of(
          time("\\b" + HOUR + "(?:[:.](?P<mi>[0-5][0-9]))? ?" + HALF, EnglishTimes::clock)
              .needs("am", "pm", "a.m", "p.m"),
          time("\\b" + HOUR + MINUTE + " ?o'? ?clock" + "(?:" + IN_THE + ")?", EnglishTimes::clock)
              .needs("clock"),
          time("\\b" + HOUR + MINUTE + IN_THE, EnglishTimes::clock).needs(PARTS.all()),
          time(
                  "\\b(?:at|around|by|before|after|until|till|from|since) (?P<value>"
                      + HOUR
                      + MINUTE
                      + ")(?P<next> ?[a-z]+)?",
                  EnglishTimes::bare)
              .needs(
                  "at ", "around ", "by ", "before ", "after ", "till ", "til ", "from ", "since "),
          time(
                  "\\b(?P<q>half|quarter|[0-9]{1,2}|five|ten|twenty)(?: minutes?)?"
                      + " (?P<to>past|after|to|before|till) "
                      + HOUR
                      + "\\b(?:"
                      + IN_THE
                      + ")?",
                  EnglishTimes::pastOrTo)
              .needs(" past ", " after ", " to ", " before ", " till "),
          time("^ ?(?P<value>" + HOUR + ")(?:です|頃|ごろ|[ .。!])*$", EnglishTimes::clock).whereAsked(),
          time("\\b(?:noon|midday)\\b", (_, _) -> Optional.of(new Clock(LocalTime.NOON, false)))
              .needs("noon", "midday"),
          time("\\bmidnight\\b", (_, _) -> Optional.of(new Clock(LocalTime.MIDNIGHT, false)))
              .needs("midnight"),
          time(
                  "\\b(?P<h>[0-9]{1,2})(?::(?P<mi>[0-5][0-9]))? ?(?P<a>am|pm)?"
                      + " ?(?:-|~|to|and|until|till) ?(?P<h2>[0-9]{1,2})(?::(?P<mi2>[0-5][0-9]))?"
                      + " ?(?P<p>am|pm)\\b",
                  EnglishTimes::fromTo)
              .needs("am", "pm"),
          time("\\b(?P<in>in the |at )?(?P<p>" + PARTS.words() + ")\\b", EnglishTimes::stretch)
              .needs(PARTS.all()),
          ofDay("dusk", "night"),
          ofDay("dawn", "morning"),
          ofDay("noon", "afternoon"),
          ofDay("eve", "evening"));

  private EnglishTimes() {}

  private static Form ofDay(String words, String part) {
    return moment(
            "\\b" + EnglishDays.CALENDAR.oneOf(words) + "\\b",
            (found, search) ->
                EnglishDays.CALENDAR
                    .number(words, found.all())
                    .map(days -> search.today().plusDays(days))
                    .map(PARTS.stretch(part)::on))
        .needs(EnglishDays.CALENDAR.words(words));
  }

  private static Optional<Clock> clock(Match found, Search search) {
    String half = found.part("p").length() < 5 ? found.part("p").replace(".", "") : found.part("p");
    return PARTS.clock(
        found.number("h"), Math.max(0, found.number("mi")), half, found.part("h").startsWith("0"));
  }

  /** "At 5 dollars" and "at 5 places" are no times. */
  private static Optional<Clock> bare(Match found, Search search) {
    return "%$/".indexOf(found.after()) >= 0 || !EnglishDays.mayFollow(found)
        ? Optional.empty()
        : clock(found, search).filter(Clock::open);
  }

  private static Optional<Clock> pastOrTo(Match found, Search search) {
    int minutes =
        switch (found.part("q")) {
          case "half" -> 30;
          case "quarter" -> 15;
          default -> found.number("q");
        };
    boolean past = found.part("to").equals("past") || found.part("to").equals("after");
    return minutes > 59
        ? Optional.empty()
        : PARTS
            .clock(found.number("h"), 0, found.part("p"), false)
            .map(
                clock ->
                    new Clock(clock.time().plusMinutes(past ? minutes : -minutes), clock.open()));
  }

  /** "11-2pm" begins in the morning. */
  private static Optional<Stretch> fromTo(Match found, Search search) {
    int hour = found.number("h");
    int last = found.number("h2");
    String half = found.part("p");
    boolean other = !found.has("a") && half.equals("pm") && hour % 12 > last % 12;
    Optional<Clock> from =
        PARTS.clock(
            hour,
            Math.max(0, found.number("mi")),
            found.has("a") ? found.part("a") : other ? "am" : half,
            false);
    return from.flatMap(
        first ->
            PARTS
                .clock(last, Math.max(0, found.number("mi2")), half, false)
                .flatMap(to -> Clocks.fromTo(first, to)));
  }

  private static Optional<Stretch> stretch(Match found, Search search) {
    Stretch stretch = PARTS.stretch(found.part("p"));
    return Optional.of(new Stretch(stretch.from(), stretch.to(), !found.has("in")));
  }
}

package io.madoguchi.language.entities;

import com.google.re2j.Pattern;
import io.madoguchi.language.entities.Meaning.Clock;
import io.madoguchi.language.entities.Meaning.Day;
import io.madoguchi.language.entities.Meaning.Moment;
import io.madoguchi.language.entities.Meaning.Moments;
import io.madoguchi.language.entities.Meaning.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one of days and times that belong together: 明日の午後3時, "from Monday to Friday". */
final class Joiner {

  private static final Pattern FROM_TO =
      Pattern.compile(" ?(?:から|より|~|-|ー|to|until|till|through|thru) ?");
  private static final String BETWEEN = "between ";
  private static final Pattern AND = Pattern.compile(" and ");
  private static final Pattern DAY_TIME =
      Pattern.compile("(?:の|、|,|に|は)? ?(?:at|around|about|by|from|between|@)? ?");
  private static final Pattern TIME_DAY = Pattern.compile(",? ?(?:on|of|の)? ?");

  private final String text;

  Joiner(String text) {
    this.text = text;
  }

  /** Joins neighbours; {@code found} is in the order of the text. */
  List<Found> join(List<Found> found) {
    return pass(pass(pass(found, this::timesFromTo), this::dayAndTime), this::daysFromTo);
  }

  private interface Joint {
    Optional<? extends Meaning> of(Found first, Found second, String between);
  }

  private List<Found> pass(List<Found> found, Joint joint) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Optional<Found> both =
          joined.isEmpty() ? Optional.empty() : both(joined.getLast(), next, joint);
      if (both.isPresent()) {
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Optional<Found> both(Found first, Found second, Joint joint) {
    return joint
        .of(first, second, text.substring(first.to(), second.from()))
        .map(meaning -> first.with(second, meaning));
  }

  private boolean fromTo(Found first, String between) {
    return FROM_TO.matches(between)
        || (AND.matches(between) && text.startsWith(BETWEEN, first.from() - BETWEEN.length()));
  }

  private Optional<Stretch> timesFromTo(Found first, Found second, String between) {
    return first.meaning() instanceof Clock from
            && second.meaning() instanceof Clock to
            && fromTo(first, between)
        ? Clocks.fromTo(from, to)
        : Optional.empty();
  }

  private Optional<? extends Meaning> dayAndTime(Found first, Found second, String between) {
    if (first.meaning() instanceof Day day && DAY_TIME.matches(between)) {
      return on(day, second.meaning());
    }
    if (first.meaning() instanceof Moments part
        && second.meaning() instanceof Clock clock
        && DAY_TIME.matches(between)) {
      return Optional.of(inside(part, clock));
    }
    if (second.meaning() instanceof Day day && TIME_DAY.matches(between)) {
      return on(day, first.meaning());
    }
    return second.meaning() instanceof Moments part
            && first.meaning() instanceof Clock clock
            && TIME_DAY.matches(between)
        ? Optional.of(inside(part, clock))
        : Optional.empty();
  }

  private static Optional<? extends Meaning> on(Day day, Meaning time) {
    return switch (time) {
      case Clock clock -> Optional.of(moment(day, clock));
      case Stretch stretch -> Optional.of(stretch.on(day.date()));
      default -> Optional.empty();
    };
  }

  private static Moment moment(Day day, Clock clock) {
    Optional<LocalDateTime> other = day.other().map(date -> date.atTime(clock.time()));
    return new Moment(
        day.date().atTime(clock.time()),
        clock.open() ? Optional.of(day.date().atTime(clock.time().plusHours(12))) : other);
  }

  /** 昨夜8時: the part of the day says which eight. */
  private static Moment inside(Moments part, Clock clock) {
    LocalDate day = part.from().toLocalDate();
    LocalTime other = clock.time().plusHours(12);
    boolean usual = !clock.open() || within(part, day.atTime(clock.time()));
    return new Moment(
        day.atTime(usual || !within(part, day.atTime(other)) ? clock.time() : other),
        Optional.empty());
  }

  private static boolean within(Moments part, LocalDateTime at) {
    return !at.isBefore(part.from().minusHours(2)) && at.isBefore(part.to().plusHours(1));
  }

  private Optional<? extends Meaning> daysFromTo(Found first, Found second, String between) {
    if (!fromTo(first, between)) {
      return Optional.empty();
    }
    if (first.meaning() instanceof Day from && second.meaning() instanceof Day to) {
      LocalDate last = end(from.date(), to);
      return last.isBefore(from.date())
          ? Optional.empty()
          : Optional.of(new Meaning.Days(from.date(), last));
    }
    return first.meaning() instanceof Moment from
            && second.meaning() instanceof Moment to
            && from.at().isBefore(to.at())
        ? Optional.of(new Moments(from.at(), to.at()))
        : Optional.empty();
  }

  /** What is not written of the last day counts from the first. */
  private static LocalDate end(LocalDate first, Day last) {
    return switch (last.precision()) {
      case DAY -> last.date();
      case WEEKDAY -> {
        DayOfWeek weekday = last.date().getDayOfWeek();
        yield first.with(TemporalAdjusters.next(weekday));
      }
      case DAY_OF_MONTH -> {
        int day = last.date().getDayOfMonth();
        yield Days.of(first.getYear(), first.getMonthValue(), day)
            .filter(date -> !date.isBefore(first))
            .or(() -> nextMonth(first, day))
            .orElse(last.date());
      }
    };
  }

  private static Optional<LocalDate> nextMonth(LocalDate first, int day) {
    LocalDate next = first.plusMonths(1);
    return Days.of(next.getYear(), next.getMonthValue(), day);
  }
}

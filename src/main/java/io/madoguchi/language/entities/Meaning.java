package io.madoguchi.language.entities;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What was found, before it is written down as a value. */
sealed interface Meaning {

  EntityKind kind();

  String value();

  default Optional<String> otherwise() {
    return Optional.empty();
  }

  default String list() {
    return "";
  }

  /** Anything that neither joins a neighbour nor counts from one. */
  record Plain(EntityKind kind, String value, Optional<String> otherwise) implements Meaning {
    Plain(EntityKind kind, String value) {
      this(kind, value, Optional.empty());
    }
  }

  /** A name of a designer's list. */
  record Name(String list, String value) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.LIST;
    }
  }

  /** How much of a day was written; the rest is filled up from what stands before or from now. */
  enum Precision {
    DAY,
    DAY_OF_MONTH,
    WEEKDAY
  }

  /** One day. */
  record Day(LocalDate date, Optional<LocalDate> other, Precision precision) implements Meaning {
    Day(LocalDate date) {
      this(date, Optional.empty(), Precision.DAY);
    }

    @Override
    public EntityKind kind() {
      return EntityKind.DATE;
    }

    @Override
    public String value() {
      return date.toString();
    }

    @Override
    public Optional<String> otherwise() {
      return other.map(LocalDate::toString);
    }
  }

  /** Several days in a row, the last one counted. */
  record Days(LocalDate from, LocalDate to) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.DATE;
    }

    @Override
    public String value() {
      return from + "/" + to;
    }
  }

  /**
   * A time of day.
   *
   * @param open whether the other half of the day is possible, too
   */
  record Clock(LocalTime time, boolean open) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.TIME;
    }

    @Override
    public String value() {
      return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public Optional<String> otherwise() {
      return open ? Optional.of(time.plusHours(12).toString()) : Optional.empty();
    }
  }

  /**
   * A stretch of a day.
   *
   * @param dependent whether the word says that much only beside a day (昨日の夜)
   */
  record Stretch(LocalTime from, LocalTime to, boolean dependent) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.TIME;
    }

    @Override
    public String value() {
      return from + "/" + to;
    }

    Moments on(LocalDate day) {
      LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
      return new Moments(day.atTime(from), last.atTime(to));
    }
  }

  /** A time of one day. */
  record Moment(LocalDateTime at, Optional<LocalDateTime> other) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.DATE_TIME;
    }

    @Override
    public String value() {
      return at.toString();
    }

    @Override
    public Optional<String> otherwise() {
      return other.map(LocalDateTime::toString);
    }
  }

  /** From one moment to another. */
  record Moments(LocalDateTime from, LocalDateTime to) implements Meaning {
    @Override
    public EntityKind kind() {
      return EntityKind.DATE_TIME;
    }

    @Override
    public String value() {
      return from + "/" + to;
    }
  }
}

package io.madoguchi.language.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of value an entity has, and how the value is written. */
public enum EntityKind {
  /** Upper case, half-width, hyphens: {@code MS-123456}. */
  ORDER_NUMBER,
  /** Lower case. */
  EMAIL,
  /** E.164: {@code +819012345678}. */
  PHONE,
  /** As its country writes it: {@code 123-4567}, {@code SW1A 1AA}, {@code 94105-1234}. */
  POSTAL_CODE,
  /** ISO 8601 day, {@code 2026-12-03}, or days from/to (both counted): {@code 2026-12-03/…}. */
  DATE,
  /** ISO 8601 time, {@code 15:30}, or from/to: {@code 10:00/12:00}. */
  TIME,
  /** ISO 8601, {@code 2026-12-03T15:30}, or from/to. */
  DATE_TIME,
  /** A number and an ISO 4217 currency: {@code 3000 JPY}; without one where none was written. */
  AMOUNT,
  /** {@code 20%}. */
  PERCENT,
  /** A number and what was counted, as written: {@code 3 個}. */
  QUANTITY,
  /** Plain digits: {@code -2.5}. */
  NUMBER,
  /** The name as the designer's list has it, however it was written. */
  LIST;

  /** The name as designers write it: {@code order-number}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that {@link #tag}; empty when there is none. */
  public static Optional<EntityKind> of(String tag) {
    return Stream.of(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
  }

  /** Whether it says when. */
  boolean calendar() {
    return this == DATE || this == TIME || this == DATE_TIME;
  }
}

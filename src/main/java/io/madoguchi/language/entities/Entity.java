package io.madoguchi.language.entities;

import java.util.Optional;

/**
 * A value that stands in an utterance.
 *
 * @param list the name of the designer's list it is on; empty but for {@link EntityKind#LIST}
 * @param start where it begins in the text as it was written, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text as written, from {@code start} to {@code end}
 * @param value in the one spelling of its kind
 * @param otherwise the other value it may well mean ("12/3" in English, "at 5"); empty when it is
 *     plain what is meant
 */
public record Entity(
    EntityKind kind,
    String list,
    int start,
    int end,
    String text,
    String value,
    Optional<String> otherwise) {

  /** This, as far as it is of {@code wanted}: the day of a moment, the number of a quantity. */
  public Optional<Entity> as(EntityKind wanted) {
    return Fitting.to(wanted, this);
  }

  /** Whether it names a stretch of time rather than one day or one moment. */
  public boolean isRange() {
    return kind.calendar() && value.indexOf('/') >= 0;
  }
}

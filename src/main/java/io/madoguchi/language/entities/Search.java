package io.madoguchi.language.entities;

import io.madoguchi.language.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is looked for, and when and in which language.
 *
 * @param kind the kind that was asked for, so that a bare "5" may be one; empty when an utterance
 *     is read without having asked for anything
 */
record Search(Optional<EntityKind> kind, Language language, LocalDateTime now) {

  boolean isFor(EntityKind wanted) {
    return kind.filter(wanted::equals).isPresent();
  }

  /** Whether entities of {@code found} are of use. */
  boolean wants(EntityKind found) {
    return kind.isEmpty()
        || kind.get() == found
        || (kind.get().calendar() && found.calendar())
        || (kind.get() == EntityKind.NUMBER
            && (found == EntityKind.QUANTITY
                || found == EntityKind.AMOUNT
                || found == EntityKind.PERCENT));
  }

  LocalDate today() {
    return now.toLocalDate();
  }
}

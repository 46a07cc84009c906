package io.madoguchi.language.entities;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes of an entity what was asked for: of a day with a time, the day. */
final class Fitting {

  private Fitting() {}

  static Optional<Entity> to(EntityKind wanted, Entity entity) {
    if (entity.kind() == wanted) {
      return Optional.of(entity);
    }
    if (entity.kind() == EntityKind.DATE_TIME && wanted.calendar()) {
      int part = wanted == EntityKind.DATE ? 0 : 1;
      return Optional.of(with(entity, wanted, part));
    }
    return wanted == EntityKind.NUMBER && !entity.kind().calendar()
        ? Optional.of(number(entity))
        : Optional.empty();
  }

  private static Entity with(Entity entity, EntityKind kind, int part) {
    String value = part(entity.value(), kind, part);
    Optional<String> otherwise =
        entity
            .otherwise()
            .map(other -> part(other, kind, part))
            .filter(other -> !other.equals(value));
    return as(kind, entity, value, otherwise);
  }

  private static Entity as(
      EntityKind kind, Entity entity, String value, Optional<String> otherwise) {
    return new Entity(kind, "", entity.start(), entity.end(), entity.text(), value, otherwise);
  }

  /** The night of a day counts as that day. */
  private static String part(String value, EntityKind kind, int part) {
    List<String> ends = List.of(value.split("/", -1));
    return kind == EntityKind.DATE && ends.size() > 1 && isOneDay(ends)
        ? ends.getFirst().split("T", 2)[0]
        : ends.stream().map(end -> end.split("T", 2)[part]).collect(joining("/"));
  }

  private static boolean isOneDay(List<String> ends) {
    return Duration.between(LocalDateTime.parse(ends.get(0)), LocalDateTime.parse(ends.get(1)))
            .toHours()
        < 24;
  }

  private static Entity number(Entity entity) {
    String digits = Stream.of(entity.value().split("[ %]", 2)).findFirst().orElse(entity.value());
    return as(EntityKind.NUMBER, entity, digits, Optional.empty());
  }
}

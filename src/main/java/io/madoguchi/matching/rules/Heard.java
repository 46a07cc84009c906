package io.madoguchi.matching.rules;

import io.madoguchi.language.Utterance;
import io.madoguchi.language.entities.Entity;
import io.madoguchi.language.entities.EntityKind;
import io.madoguchi.language.entities.EntityReader;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An utterance as rules look at it. Made for one utterance; entities are read when asked for. */
final class Heard {

  /** Which day it is changes the value of an entity, never its kind. */
  private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 12, 0);

  private final Utterance utterance;
  private final BitSet words;
  private final Set<String> contexts;
  private @Nullable Set<String> entities;

  Heard(Utterance utterance, BitSet words, Set<String> contexts) {
    this.utterance = utterance;
    this.words = words;
    this.contexts = contexts;
  }

  Utterance utterance() {
    return utterance;
  }

  /** The numbers of the words of rules that it has. */
  BitSet words() {
    return words;
  }

  Set<String> contexts() {
    return contexts;
  }

  /** The kinds of its entities, and the lists of its names. */
  Set<String> entities(EntityReader reader) {
    Set<String> known = entities;
    if (known == null) {
      known =
          reader.read(utterance.text(), utterance.language(), ANY_DAY).stream()
              .map(Heard::name)
              .collect(Collectors.toUnmodifiableSet());
      entities = known;
    }
    return known;
  }

  private static String name(Entity entity) {
    return entity.kind() == EntityKind.LIST ? entity.list() : entity.kind().tag();
  }
}

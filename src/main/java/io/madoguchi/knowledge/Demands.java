package io.madoguchi.knowledge;

import io.madoguchi.language.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule asks for beside words.
 *
 * @param entities kinds of values, or names of lists, of which each must stand in the utterance
 * @param noEntities those of which none may
 * @param polarity what must be said of a predicate, by the predicate; {@link #ANY} is any of them
 * @param noPolarity what must not be said of it
 * @param contexts of which one must be active, when there are any
 */
public record Demands(
    List<String> entities,
    List<String> noEntities,
    Map<String, Set<Polarity>> polarity,
    Map<String, Set<Polarity>> noPolarity,
    List<String> contexts) {

  /** Stands where a predicate stands: whatever the visitor does, wants or cannot do. */
  public static final String ANY = "any";

  public static final Demands NONE =
      new Demands(List.of(), List.of(), Map.of(), Map.of(), List.of());

  /** Whether nothing is asked for. */
  public boolean isNone() {
    return equals(NONE);
  }
}

package io.madoguchi.matching.stance;

import io.madoguchi.language.Polarity;
import io.madoguchi.language.Sign;
import io.madoguchi.matching.stance.Difference.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What many examples say together: of each deed all that any of them says, and every side that any
 * of them takes. Only what is against all of them is an opposite.
 */
final class Chorus {

  /** A deed and what any of them says of it. */
  private record Said(String head, Polarity polarity) {}

  private final List<Said> deeds;
  private final Map<String, List<String>> sides;
  private final Set<String> affirmed;
  private final Set<String> excluded;

  /**
   * @param pool for all intents learned together
   */
  Chorus(List<Gist> examples, Pool pool) {
    Set<Said> deeds = new LinkedHashSet<>();
    Map<String, Set<String>> sides = new HashMap<>();
    Set<String> affirmed = new HashSet<>();
    Set<String> excluded = new HashSet<>();
    for (Gist example : examples) {
      for (Deed deed : example.deeds) {
        deeds.add(new Said(pool.one(deed.head()), deed.polarity()));
      }
      for (Sign sign : example.signs) {
        sides
            .computeIfAbsent(pool.one(sign.axis()), axis -> new TreeSet<>())
            .add(pool.one(sign.value()));
      }
      for (Word word : example.words) {
        if (word.excluded()) {
          excluded.add(pool.one(word.base()));
        } else if (!word.light() && !denied(word, example)) {
          affirmed.add(pool.one(word.base()));
        }
      }
    }
    this.deeds = List.copyOf(deeds);
    this.sides =
        sides.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> pool.one(List.copyOf(entry.getValue()))));
    this.affirmed = Set.copyOf(affirmed);
    this.excluded = Set.copyOf(excluded);
  }

  private static boolean denied(Word word, Gist example) {
    return example.deeds.stream()
        .anyMatch(deed -> deed.negative() && deed.head().equals(word.base()));
  }

  @Nullable Difference against(Gist ours) {
    for (Deed deed : ours.deeds) {
      Polarity other = deed.background() ? null : other(deed);
      if (other != null) {
        return new Difference(Kind.POLARITY, deed.head(), deed.polarity().name(), other.name());
      }
    }
    for (Sign sign : ours.sides) {
      List<String> known = sides.get(sign.axis());
      if (known != null && !known.contains(sign.value()) && takesOneSide(sign, ours.sides)) {
        String what = sign.axis().substring(sign.axis().indexOf(':') + 1);
        return new Difference(Kind.SIDE, what, sign.value(), String.join(", ", known));
      }
    }
    for (Word word : ours.words) {
      if (word.excluded() && affirmed.contains(word.base()) && !excluded.contains(word.base())) {
        return new Difference(Kind.SCOPE, word.surface(), "excluded", "included");
      }
    }
    return null;
  }

  /** "From register to unregister": who names both sides takes neither. */
  private static boolean takesOneSide(Sign sign, List<Sign> all) {
    for (Sign other : all) {
      if (other.axis().equals(sign.axis()) && !other.equals(sign)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Polarity other(Deed deed) {
    Polarity other = null;
    for (Said known : deeds) {
      if (deed.head().equals(known.head())) {
        if (deed.polarity().agreesWith(known.polarity())) {
          return null;
        }
        other = known.polarity();
      }
    }
    // What is missing or to be stopped is often only named in the examples.
    boolean denies =
        deed.polarity() == Polarity.CANNOT || deed.polarity() == Polarity.DOES_NOT_WANT;
    return other == null && denies && affirmed.contains(deed.head()) ? Polarity.AFFIRM : other;
  }
}

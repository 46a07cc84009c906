package io.madoguchi.matching;

import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the examples of one intent say of each predicate, and the sides they take. An utterance that
 * says the opposite of all of them is not answered with the intent.
 */
final class Stance {

  private final Map<String, Set<Polarity>> polarities = new HashMap<>();
  private final Map<String, Set<String>> sides = new HashMap<>();
  private final Map<String, Integer> axes = new HashMap<>();
  private final Set<String> affirmed = new HashSet<>();
  private final Set<String> excluded = new HashSet<>();

  Stance(List<Utterance> examples) {
    examples.forEach(this::add);
  }

  private void add(Utterance example) {
    Set<String> denied = new HashSet<>();
    for (Predicate predicate : example.predicates()) {
      polarities
          .computeIfAbsent(predicate.head(), head -> EnumSet.noneOf(Polarity.class))
          .add(predicate.polarity());
      if (!predicate.polarity().agreesWith(Polarity.AFFIRM)) {
        denied.add(predicate.head());
      }
    }
    for (Sign sign : example.signs()) {
      if (sign.fine()) {
        continue;
      }
      sides.computeIfAbsent(sign.axis(), axis -> new TreeSet<>()).add(sign.value());
    }
    example.signs().stream()
        .map(Sign::axis)
        .distinct()
        .forEach(a -> axes.merge(a, 1, Integer::sum));
    for (Term term : example.terms()) {
      if (term.excluded()) {
        excluded.add(term.base());
      } else if (term.kind() == Term.Kind.CONTENT && !denied.contains(term.base())) {
        affirmed.add(term.base());
      }
    }
  }

  /** What {@code utterance} says against every example, in words for the log; empty for nothing. */
  Optional<String> contradiction(Utterance utterance) {
    for (Predicate predicate : utterance.predicates()) {
      if (!predicate.background() && contradicts(predicate)) {
        return Optional.of(
            predicate.head()
                + ": "
                + predicate.polarity().name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    for (Sign sign : utterance.signs()) {
      if (opposes(sign, utterance.signs())) {
        return Optional.of(sign.value() + " ≠ " + String.join(", ", sides.get(sign.axis())));
      }
    }
    for (Term term : utterance.terms()) {
      if (term.excluded() && affirmed.contains(term.base()) && !excluded.contains(term.base())) {
        return Optional.of("≠ " + term.surface());
      }
    }
    return Optional.empty();
  }

  private boolean contradicts(Predicate predicate) {
    Set<Polarity> known = polarities.get(predicate.head());
    if (known != null) {
      return known.stream().noneMatch(predicate.polarity()::agreesWith);
    }
    // What is missing or to be stopped is often only named in the examples.
    boolean denied =
        predicate.polarity() == Polarity.CANNOT || predicate.polarity() == Polarity.DOES_NOT_WANT;
    return denied && affirmed.contains(predicate.head());
  }

  private boolean opposes(Sign sign, Set<Sign> all) {
    Set<String> known = sides.get(sign.axis());
    if (known == null) {
      return false;
    }
    // "From register to unregister": who names both sides takes neither.
    return !known.contains(sign.value())
        && all.stream().noneMatch(other -> other.axis().equals(sign.axis()) && !other.equals(sign));
  }
}

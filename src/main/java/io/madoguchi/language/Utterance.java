package io.madoguchi.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was written, read the way a person would. Immutable.
 *
 * @param text the normal form: NFKC, lower case, invisible characters taken out, at most {@value
 *     NormalForm#MAX_LENGTH} characters
 * @param language the language it was read in
 * @param terms its words in order, without courtesy frames around them
 * @param predicates what is done or happens, in order
 * @param signs on which side of an opposition it stands
 * @param question whether it asks
 * @param asked what its question words ask for; empty for a yes/no question
 * @param cut whether the rest of an overlong text was left out
 */
public record Utterance(
    String text,
    Language language,
    List<Term> terms,
    List<Predicate> predicates,
    Set<Sign> signs,
    boolean question,
    Set<Asked> asked,
    boolean cut) {

  public Utterance {
    terms = List.copyOf(terms);
    predicates = List.copyOf(predicates);
    // Set.copyOf would give another order in every run, and so another model.
    signs = Collections.unmodifiableSet(new LinkedHashSet<>(signs));
    asked = Set.copyOf(asked);
  }

  /** The words without punctuation: equal keys say the same in the same words. */
  public String key() {
    StringBuilder key = new StringBuilder(text.length());
    for (Term term : terms) {
      if (term.kind() != Term.Kind.MARK) {
        key.append(key.isEmpty() || language == Language.JA ? "" : " ").append(term.surface());
      }
    }
    return key.toString();
  }

  /** Whether there is no word in it at all. */
  public boolean wordless() {
    return terms.stream().allMatch(term -> term.kind() == Term.Kind.MARK);
  }
}

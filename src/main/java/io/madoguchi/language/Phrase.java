package io.madoguchi.language;

import java.util.List;

/**
 * The words of an utterance, to be looked for in another one.
 *
 * @param bases base forms in order, without punctuation
 * @param text the normal form
 */
public record Phrase(Language language, List<String> bases, String text) {

  public static Phrase of(Utterance utterance) {
    List<String> bases =
        utterance.terms().stream()
            .filter(term -> term.kind() != Term.Kind.MARK)
            .map(Term::base)
            .toList();
    return new Phrase(utterance.language(), bases, utterance.text());
  }
}

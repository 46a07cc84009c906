package io.madoguchi.matching.stance;

import io.madoguchi.language.Term;
import java.util.List;

/**
 * A full word of an utterance.
 *
 * @param spoken how it is read with the word before it, and with the word after it
 */
record Word(
    String surface,
    String base,
    String reading,
    List<String> concepts,
    boolean light,
    boolean excluded,
    boolean stopping,
    boolean informing,
    boolean number,
    List<String> spoken) {

  /** Readings as long as that may differ by a slip and still be the same unknown word. */
  private static final int LONG = 4;

  /** Readings as long as that are hardly found in another word by chance. */
  private static final int TELLING = 3;

  static Word of(Term term, List<String> spoken) {
    return new Word(
        term.surface(),
        term.base(),
        term.reading(),
        Term.exact(term.concepts()),
        term.kind() != Term.Kind.CONTENT,
        term.excluded(),
        term.concepts().contains(Term.STOPPING),
        term.concepts().contains(Term.INFORMING),
        term.kind() == Term.Kind.NUMBER,
        spoken);
  }

  boolean means(Word other) {
    return base.equals(other.base)
        || shares(concepts, other.concepts)
        || reading.length() > 1 && reading.equals(other.reading)
        || slip(other);
  }

  static boolean shares(List<String> concepts, List<String> others) {
    for (int i = 0; i < concepts.size(); i++) {
      if (others.contains(concepts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A typing slip: one of two unknown long words, one letter apart. */
  private boolean slip(Word other) {
    return (concepts.isEmpty() || other.concepts.isEmpty())
        && reading.length() >= LONG
        && other.reading.length() >= LONG
        && Slips.one(reading, other.reading);
  }

  /** Whether {@code text}, a reading, has the word, however it was cut or misspelt. */
  boolean heardIn(String text) {
    if (reading.length() >= TELLING && text.contains(reading)) {
      return true;
    }
    for (String part : spoken) {
      if (part.length() >= TELLING && text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Long enough to be looked for inside the other text: compounds are cut in different places. */
  boolean sizeable() {
    return surface.length() > 1 && surface.charAt(0) > 'ゟ' || surface.length() > LONG;
  }
}

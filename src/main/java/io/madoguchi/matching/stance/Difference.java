package io.madoguchi.matching.stance;

import io.madoguchi.language.Language;

/**
 * What an utterance says otherwise than an example.
 *
 * @param kind what differs
 * @param what the word it is about
 * @param ours what the utterance says
 * @param theirs what the example says
 */
public record Difference(Kind kind, String what, String ours, String theirs) {

  /** What can differ, the gravest first. */
  public enum Kind {
    /** It is denied, or not wished, and the example affirms it; or the other way round. */
    POLARITY,
    /** The other side of an opposition is taken. */
    SIDE,
    /** A thing is put out of scope that the example asks for, or the other way round. */
    SCOPE,
    /** Something else is asked about it. */
    QUESTION,
    /** Something else is done. */
    DEED,
    /** It is about another thing. */
    THING
  }

  /** Whether it is an opposite; otherwise it is only something else. */
  public boolean opposite() {
    return kind.compareTo(Kind.SCOPE) <= 0;
  }

  /** For designers. */
  public String in(Language language) {
    Wording wording = Wording.of(language);
    return wording.sentence(kind).formatted(what, wording.name(ours), wording.name(theirs));
  }
}

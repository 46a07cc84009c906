package io.madoguchi.language;

import java.util.List;

/**
 * A word of an utterance, or several words that a dictionary counts as one.
 *
 * @param surface as written, normalised
 * @param base the form shared by all inflections; a synonym's main form where there is one
 * @param reading in katakana; empty outside Japanese
 * @param kind what sort of word it is
 * @param synonym whether a dictionary's synonym group put {@code base} there
 * @param excluded whether the utterance puts it out of scope ("not A but B", A以外)
 * @param concepts what it means, shared with words of the same meaning, and with those that are
 *     near in meaning where the name begins with {@code ~}; empty where the service knows none
 */
public record Term(
    String surface,
    String base,
    String reading,
    Kind kind,
    boolean synonym,
    boolean excluded,
    List<String> concepts) {

  /** The concept of words that stop their object, which its polarity says already. */
  public static final String STOPPING = "!stopping";

  /** Begins the name of a field of meaning: its words are near, and do not say the same. */
  public static final String NEAR = "~";

  public Term {
    concepts = List.copyOf(concepts);
  }

  /** The concept of words by which one asks to be shown or told something. */
  public static final String INFORMING = "!informing";

  /** Those of {@code concepts} whose words say the same, not merely something near. */
  public static List<String> exact(List<String> concepts) {
    for (String concept : concepts) {
      if (!isExact(concept)) {
        return concepts.stream().filter(Term::isExact).toList();
      }
    }
    return concepts;
  }

  private static boolean isExact(String concept) {
    return "~!".indexOf(concept.charAt(0)) < 0;
  }

  public enum Kind {
    CONTENT,
    /** A particle, auxiliary, article and the like. */
    FUNCTION,
    /** A full word that adds no matter of its own: to do, thing, now, please. */
    LIGHT,
    NUMBER,
    /** Punctuation. */
    MARK
  }
}

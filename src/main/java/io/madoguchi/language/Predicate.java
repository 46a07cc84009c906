package io.madoguchi.language;

import java.util.List;

/**
 * Something that is done or happens, and what the utterance says of it.
 *
 * @param head the base form of the verb or action noun; a synonym's main form where there is one
 * @param polarity what is said of it
 * @param background mentioned on the way ("the item I <em>ordered</em> …"), not the point
 * @param concepts what the head means, as in {@link Term#concepts()}
 */
public record Predicate(String head, Polarity polarity, boolean background, List<String> concepts) {

  public Predicate {
    concepts = List.copyOf(concepts);
  }

  /** A predicate whose meaning is known by its head only. */
  public Predicate(String head, Polarity polarity, boolean background) {
    this(head, polarity, background, List.of());
  }
}

package io.madoguchi.language;

/**
 * Something that is done or happens, and what the utterance says of it.
 *
 * @param head the base form of the verb or action noun; a synonym's main form where there is one
 * @param polarity what is said of it
 * @param background mentioned on the way ("the item I <em>ordered</em> …"), not the point
 */
public record Predicate(String head, Polarity polarity, boolean background) {}

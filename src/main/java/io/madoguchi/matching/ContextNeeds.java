package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which intents are only considered in some contexts: few of many, asked about often. Immutable.
 */
final class ContextNeeds {

  private final List<Intent> intents;
  private final BitSet needing = new BitSet();

  /**
   * @param intents by class number
   */
  ContextNeeds(List<Intent> intents) {
    this.intents = intents;
    for (int category = 0; category < intents.size(); category++) {
      needing.set(category, !intents.get(category).needs().isEmpty());
    }
  }

  /** Whether the intent needs a context at all. */
  boolean of(int category) {
    return needing.get(category);
  }

  /** Whether one of {@code contexts} is what the intent needs, if it needs any. */
  boolean metIn(Set<String> contexts, int category) {
    return !needing.get(category) || !Collections.disjoint(intents.get(category).needs(), contexts);
  }
}

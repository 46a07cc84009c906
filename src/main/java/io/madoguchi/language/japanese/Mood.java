package io.madoguchi.language.japanese;

/**
 * How a predicate is said.
 *
 * @param past whether it has happened, or whether that is asked
 * @param wished whether it is wanted or asked for, and so has not happened
 * @param passive whether it is undergone
 * @param received whether someone else does it for, or towards, the one who writes
 * @param came whether it came towards the one who writes: 送ってきた
 */
record Mood(boolean past, boolean wished, boolean passive, boolean received, boolean came) {

  static final Mood NONE = new Mood(false, false, false, false, false);

  static Mood of(Tail tail) {
    return new Mood(
        tail.past && !tail.wish && !tail.request,
        tail.wish || tail.request || tail.open || tail.asked && !tail.past,
        (tail.passive || tail.either && tail.past) && !tail.ability,
        tail.received,
        tail.came);
  }
}

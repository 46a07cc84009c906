package io.madoguchi.matching.stance;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;

/**
 * Keeps one copy of equal words, and of equal lists of words: many intents use the same.
 * Thread-safe.
 */
public final class Pool {

  private final Interner<String> words = Interner.newStrongInterner();
  private final Interner<List<String>> lists = Interner.newStrongInterner();

  String one(String word) {
    return words.intern(word);
  }

  /**
   * @param list immutable
   */
  List<String> one(List<String> list) {
    return lists.intern(list);
  }
}

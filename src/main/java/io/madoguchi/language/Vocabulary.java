package io.madoguchi.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words, by name, from a file: the class, a tab, its words parted by spaces. Hash
 * sets and not {@link Set#of}: each word of each message is looked up in dozens of them, mostly in
 * vain.
 */
public final class Vocabulary {

  private final Map<String, Set<String>> classes;

  public Vocabulary(List<List<String>> rows) {
    Map<String, Set<String>> read = new HashMap<>();
    for (List<String> row : rows) {
      read.put(
          row.getFirst(),
          Collections.unmodifiableSet(
              new HashSet<>(Arrays.asList(row.get(1).strip().split(" +")))));
    }
    classes = Map.copyOf(read);
  }

  /**
   * The words of one class.
   *
   * @throws IllegalArgumentException when the file has no such class
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException(
          "no class '" + name + "'; there are " + classes.keySet().stream().sorted().toList());
    }
    return words;
  }
}

package io.madoguchi.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of words, by name, from a file: the class, a tab, its words parted by spaces. */
public final class Vocabulary {

  private final Map<String, Set<String>> classes;

  public Vocabulary(List<List<String>> rows) {
    Map<String, Set<String>> read = new HashMap<>();
    for (List<String> row : rows) {
      read.put(
          row.getFirst(),
          Arrays.stream(row.get(1).strip().split(" +")).collect(Collectors.toUnmodifiableSet()));
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

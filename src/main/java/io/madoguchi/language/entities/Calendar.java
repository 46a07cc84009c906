package io.madoguchi.language.entities;

import com.google.re2j.Pattern;
import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that say when, from a language's file: the class, a number, the words parted by tabs. */
final class Calendar {

  private final Map<String, Map<String, Integer>> classes = new HashMap<>();

  Calendar(String file) {
    for (List<String> row : WordList.rows(Calendar.class, file)) {
      Map<String, Integer> words = classes.computeIfAbsent(row.get(0), _ -> new HashMap<>());
      row.subList(2, row.size()).forEach(word -> words.put(word, Integer.parseInt(row.get(1))));
    }
  }

  /** The words of one class as an alternative of a pattern, longer ones first. */
  String oneOf(String name) {
    return alternative(words(name));
  }

  /** The words of one class, for what a pattern needs. */
  Collection<String> words(String name) {
    return classes.getOrDefault(name, Map.of()).keySet();
  }

  static String alternative(Collection<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort((a, b) -> b.length() - a.length());
    return sorted.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The number of a word; empty when it is not of that class. */
  Optional<Integer> number(String name, String word) {
    return Optional.ofNullable(classes.getOrDefault(name, Map.of()).get(word));
  }
}

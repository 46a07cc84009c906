package io.madoguchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Fields of meaning: words that are about the same matter without saying the same, such as a
 * parcel, its courier and its delivery. Thread-safe.
 */
public final class Fields {

  public static final Fields NONE = new Fields(List.of(), ",", UnaryOperator.identity());

  private final Map<String, List<String>> fields = new HashMap<>();

  /** Meanings with their fields, joined once: every word of every utterance asks for them. */
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  /**
   * @param rows a field's name, and its words and names of meanings
   * @param separator what parts the words, as a regular expression
   * @param base the form by which a word is looked up
   */
  public Fields(List<List<String>> rows, String separator, UnaryOperator<String> base) {
    for (List<String> row : rows) {
      for (String word : row.get(1).split(separator)) {
        add(word, Term.NEAR + row.get(0));
        add(base.apply(word), Term.NEAR + row.get(0));
      }
    }
    fields.replaceAll((word, names) -> List.copyOf(names));
  }

  private void add(String word, String field) {
    List<String> known = fields.computeIfAbsent(word, key -> new ArrayList<>(2));
    if (!known.contains(field)) {
      known.add(field);
    }
  }

  /** The fields of a word or of a meaning, as concepts that are merely near. */
  public List<String> of(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The meaning of that name, and its fields. */
  public List<String> with(String name) {
    return known.computeIfAbsent(name, this::join);
  }

  private List<String> join(String name) {
    return Stream.concat(Stream.of(name), of(name).stream()).toList();
  }
}

package io.madoguchi.language.english;

import io.madoguchi.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Finds the form that all inflections and both spellings of a word share: American spelling, the
 * base form of an irregular verb, and Porter's stem of that. Thread-safe.
 */
final class Stems {

  /** Stems kept; past it they are computed each time. */
  private static final int KEPT = 20_000;

  /** Longer words are kept as they are. */
  private static final int LONGEST = 40;

  /** A shorter word is too short to have an ending of Britain. */
  private static final int LEAST_BEFORE_ENDING = 4;

  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> american = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Stems() {
    for (List<String> row : WordList.rows(Stems.class, "irregular.txt")) {
      for (String form : row.get(1).split(" ")) {
        irregular.put(form, row.get(0));
      }
    }
    for (List<String> row : WordList.rows(Stems.class, "spelling.txt")) {
      (row.get(0).equals("word") ? american : endings).put(row.get(1), row.get(2));
    }
  }

  String of(String word) {
    String stem = known.get(word);
    if (stem != null) {
      return stem;
    }
    // A stemmer has a buffer of its own: one for each call.
    stem = word.length() > LONGEST ? word : new PorterStemmer().stem(base(word));
    if (known.size() < KEPT) {
      known.put(word, stem);
    }
    return stem;
  }

  /** The stems of several words, parted by spaces. */
  String phrase(String words) {
    return Arrays.stream(words.split(" ")).map(this::of).collect(Collectors.joining(" "));
  }

  /** Whether {@code word} is the past or the participle of an irregular verb. */
  boolean irregularPast(String word) {
    return irregular.containsKey(word) && !word.endsWith("ing");
  }

  private String base(String word) {
    String base = irregular.get(word);
    if (base != null) {
      return base;
    }
    String spelled = american.get(word);
    if (spelled != null) {
      return spelled;
    }
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      String old = ending.getKey();
      if (word.endsWith(old) && word.length() >= old.length() + LEAST_BEFORE_ENDING) {
        return word.substring(0, word.length() - old.length()) + ending.getValue();
      }
    }
    return word;
  }
}

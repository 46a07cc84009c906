package io.madoguchi.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Cuts English text into words, opens short forms, and finds stems. Thread-safe. */
final class Words {

  /** Stems kept; past it they are computed each time. */
  private static final int KEPT = 20_000;

  /** Longer words are kept as they are. */
  private static final int LONGEST = 40;

  private final Map<String, String> contractions;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  Words(Map<String, String> contractions) {
    this.contractions = contractions;
  }

  /** The text with short forms opened and possessive endings taken off. */
  String open(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && inWord(text, end)) {
        end++;
      }
      if (end == at) {
        out.append(text.charAt(at++));
        continue;
      }
      String word = text.substring(at, end);
      String opened = contractions.get(word);
      out.append(opened != null ? opened : bare(word));
      at = end;
    }
    return out.toString();
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    boolean joint = c == '\'' || c == '-';
    return Character.isLetterOrDigit(c)
        || joint && at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static String bare(String word) {
    if (word.endsWith("n't")) {
      return word.substring(0, word.length() - 3) + " not";
    }
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace('-', ' ');
  }

  List<String> cut(String text) {
    return new ArrayList<>(List.of(SimpleTokenizer.INSTANCE.tokenize(text)));
  }

  String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    // A stemmer has a buffer of its own: one for each call.
    String stem = word.length() > LONGEST ? word : new PorterStemmer().stem(word);
    if (stems.size() < KEPT) {
      stems.put(word, stem);
    }
    return stem;
  }
}

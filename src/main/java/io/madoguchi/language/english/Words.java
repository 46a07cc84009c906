package io.madoguchi.language.english;

import io.madoguchi.language.Script;
import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.jspecify.annotations.Nullable;

/** Cuts English text into words, and opens contractions and abbreviations. Thread-safe. */
final class Words {

  /** Abbreviations with a stroke, which parts words everywhere else. */
  private static final Map<String, String> STROKES =
      Map.of("a/c", "account", "w/o", "without", "w/", "with ", "c/o", "care of");

  private final Map<String, String> shortForms = new HashMap<>();
  private final Set<String> numbered;

  /**
   * @param numbered words that "no." after them makes a number of: "phone no."
   */
  Words(Set<String> numbered) {
    this.numbered = numbered;
    for (String file : List.of("contractions.txt", "abbreviations.txt")) {
      WordList.rows(Words.class, file).forEach(row -> shortForms.put(row.get(0), row.get(1)));
    }
  }

  /** The text with short forms opened and possessive endings taken off. */
  String open(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && inWord(text, end) && !parted(text, at, end)) {
        end++;
      }
      if (parted(text, 0, at)) {
        out.append(' ');
      }
      if (end == at) {
        out.append(text.charAt(at++));
        continue;
      }
      String stroke = stroke(text, at);
      if (stroke != null) {
        out.append(STROKES.get(stroke));
        at += stroke.length();
        continue;
      }
      String word = text.substring(at, end);
      boolean number =
          word.equals("no")
              && end < text.length()
              && text.charAt(end) == '.'
              && numbered.contains(before);
      out.append(number ? "number" : shortForms.getOrDefault(word, bare(word)));
      at = number ? end + 1 : end;
      before = word;
    }
    return out.toString();
  }

  private static @Nullable String stroke(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at + 1) != '/') {
      return null;
    }
    for (String stroke : List.of("a/c", "w/o", "c/o", "w/")) {
      if (text.startsWith(stroke, at)) {
        return stroke;
      }
    }
    return null;
  }

  /** Whether kana or kanji meet other letters at {@code at}: "ログインcant" is two words. */
  private static boolean parted(String text, int from, int at) {
    return at > from
        && at < text.length()
        && eastern(text.charAt(at)) != eastern(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean eastern(char c) {
    return c > 0x2e80 && (Script.isKana(c) || Script.isHan(c));
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

  /** Whether the word is short for several, such as "it's". */
  boolean opens(String word) {
    return shortForms.containsKey(word);
  }

  List<String> cut(String text) {
    return new ArrayList<>(List.of(SimpleTokenizer.INSTANCE.tokenize(text)));
  }
}

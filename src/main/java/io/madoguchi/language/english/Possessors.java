package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose a thing is: my meter, or my landlord's. Reads the text before possessive endings are taken
 * off. Thread-safe.
 */
final class Possessors {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
  private static final Set<String> OWN = Set.of("my", "our");
  private static final String ENDING = "'s";

  /** "Today's order" tells when, not whose. */
  private static final Set<String> TIMES =
      Set.of("today", "tonight", "tomorrow", "yesterday", "day", "week", "month", "year");

  private final Stems stems;
  private final EnglishWords classes;
  private final Words words;

  Possessors(Stems stems, EnglishWords classes, Words words) {
    this.stems = stems;
    this.classes = classes;
    this.words = words;
  }

  /**
   * @param text in lower case, with plain apostrophes
   */
  void read(String text, Set<Sign> signs) {
    List<String> all = List.of(BETWEEN.split(text));
    own(all, signs);
    for (int i = 0; i + 1 < all.size(); i++) {
      String word = all.get(i);
      if (possessive(word)) {
        String owner = word.substring(0, word.length() - ENDING.length());
        signs.add(Sign.shade("whose:" + stems.of(all.get(i + 1)), stems.of(owner)));
      }
    }
  }

  private void own(List<String> all, Set<Sign> signs) {
    for (int i = 0; i + 1 < all.size(); i++) {
      // "My own account" is mine all the more.
      boolean own = all.get(i + 1).equals("own") && i + 2 < all.size();
      String thing = all.get(own ? i + 2 : i + 1);
      if (OWN.contains(all.get(i)) && !possessive(thing) && !classes.function.contains(thing)) {
        signs.add(Sign.shade("whose:" + stems.of(thing), "own"));
      }
    }
  }

  private boolean possessive(String word) {
    return word.endsWith(ENDING)
        && !words.opens(word)
        && !TIMES.contains(word.substring(0, word.length() - ENDING.length()));
  }
}

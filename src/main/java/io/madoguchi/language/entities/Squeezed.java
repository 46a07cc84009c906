package io.madoguchi.language.entities;

import io.madoguchi.language.Script;

/**
 * A text in katakana without what people leave out of names, or put in: spaces, hyphens, middle
 * dots, long vowels. Knows where each letter stood.
 */
final class Squeezed {

  private static final String LEFT_OUT = " -・ー'.&";

  private final Folded text;
  private final int[] places;
  private final String key;

  Squeezed(Folded text) {
    this.text = text;
    String written = text.text();
    StringBuilder kept = new StringBuilder();
    places = new int[written.length()];
    for (int i = 0; i < written.length(); i++) {
      if (LEFT_OUT.indexOf(written.charAt(i)) < 0) {
        places[kept.length()] = i;
        kept.append(written.charAt(i));
      }
    }
    key = Script.katakana(kept.toString());
  }

  /** The letters of a name; names with equal keys cannot be told apart. */
  static String key(String name) {
    return new Squeezed(new Folded(name)).key;
  }

  String key() {
    return key;
  }

  /** Where letter {@code at} of the key stands in the folded text. */
  int place(int at) {
    return places[at];
  }

  /** Whether those letters are not part of a longer word in Latin letters, digits or katakana. */
  boolean isWord(int from, int to) {
    int first = places[from];
    int last = places[to - 1] + 1;
    return text.standsAlone(first, last)
        && !(katakana(first - 1) && katakana(first))
        && !(katakana(last - 1) && katakana(last));
  }

  /** Where the letters up to {@code to} end in the folded text, with the long vowel behind them. */
  int end(int to) {
    int end = places[to - 1] + 1;
    return text.at(end) == 'ー' ? end + 1 : end;
  }

  private boolean katakana(int at) {
    return Script.isKatakana(text.at(at)) && text.at(at) != '・' && text.at(at) != 'ー';
  }
}

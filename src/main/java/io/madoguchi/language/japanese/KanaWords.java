package io.madoguchi.language.japanese;

import io.madoguchi.language.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Known words that were typed in kana, or with other long vowels, and are written as usual again:
 * へんぴん becomes 返品, サーバ and カスタマセンタ get their ー. Thread-safe.
 */
final class KanaWords {

  /** Shorter readings stand for too many words, and inside too many others. */
  private static final int SHORTEST = 4;

  private static final String PARTICLES = "をがはにでのともへやお";

  private final Map<String, String> hiragana = new HashMap<>();
  private final Map<String, String> katakana = new HashMap<>();
  private int longest;

  /**
   * @param rows groups of words, parted by spaces; where two sound alike, the first is meant
   */
  KanaWords(List<List<String>> rows, Function<String, List<Morpheme>> cut) {
    for (List<String> row : rows) {
      for (String word : row.getFirst().split(" +")) {
        add(word, cut);
      }
    }
  }

  private void add(String word, Function<String, List<Morpheme>> cut) {
    if (word.length() < 2) {
      return;
    }
    if (word.chars().allMatch(Script::isKatakana)) {
      if (word.length() >= SHORTEST) {
        katakana.putIfAbsent(plain(word), word);
      }
      known(Script.hiragana(word), word);
      return;
    }
    boolean nouns = true;
    StringBuilder reading = new StringBuilder();
    for (Morpheme morpheme : cut.apply(word)) {
      nouns &= morpheme.noun() && morpheme.reading().chars().allMatch(Script::isKatakana);
      reading.append(morpheme.reading());
    }
    if (nouns) {
      known(Script.hiragana(reading.toString()), word);
    }
  }

  private void known(String reading, String word) {
    if (reading.length() >= SHORTEST && !reading.equals(word)) {
      hiragana.putIfAbsent(reading, word);
      longest = Math.max(longest, reading.length());
    }
  }

  /** Without long vowels, and with large letters where small ones are as common. */
  private static String plain(String word) {
    return word.replace("ー", "").replace("フェイス", "フェス").replace("ヴ", "ブ");
  }

  String unify(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      at = copy(text, at, out);
    }
    return out.toString();
  }

  private int copy(String text, int at, StringBuilder out) {
    char first = text.charAt(at);
    int end = at;
    if (Script.isKatakana(first)) {
      while (end < text.length() && Script.isKatakana(text.charAt(end))) {
        end++;
      }
      String run = text.substring(at, end);
      out.append(katakana.getOrDefault(plain(run), run));
      return end;
    }
    if (Script.isHiragana(first) && begins(text, at)) {
      int limit = at + 1;
      while (limit < text.length() && limit < at + longest && kana(text.charAt(limit))) {
        limit++;
      }
      for (end = limit; end >= at + SHORTEST; end--) {
        String word = hiragana.get(text.substring(at, end));
        if (word != null) {
          out.append(word);
          return end;
        }
      }
    }
    out.append(first);
    return at + 1;
  }

  private static boolean kana(char c) {
    return Script.isHiragana(c) || c == 'ー';
  }

  /** Where a word can begin: at the start, after another script, or after a particle. */
  private static boolean begins(String text, int at) {
    return at == 0
        || !Script.isHiragana(text.charAt(at - 1))
        || PARTICLES.indexOf(text.charAt(at - 1)) >= 0;
  }
}

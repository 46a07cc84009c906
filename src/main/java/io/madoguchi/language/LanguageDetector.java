package io.madoguchi.language;

import java.util.HashSet;
import java.util.Set;

/** Tells the language of one utterance by its letters and little words. Thread-safe. */
public final class LanguageDetector {

  /**
   * What an utterance seems to be written in.
   *
   * @param sure whether the text itself tells; otherwise the other language is worth a try
   */
  public record Detection(Language language, boolean sure) {}

  private final Set<String> english;
  private final Set<String> romaji;

  public LanguageDetector() {
    Vocabulary words = new Vocabulary(WordList.rows(LanguageDetector.class, "little-words.txt"));
    english = words.words("english");
    romaji = words.words("romaji");
  }

  /**
   * Tells the language of {@code text}.
   *
   * @param text in normal form
   * @param preferred the conversation's language, for texts that do not tell
   */
  public Detection detect(String text, Language preferred) {
    Letters letters = Letters.count(text);
    if (letters.latin == 0) {
      boolean japanese = letters.kana + letters.han > 0;
      return new Detection(japanese ? Language.JA : preferred, true);
    }
    Set<String> words = wordsOf(text);
    long englishWords = words.stream().filter(english::contains).count();
    if (letters.kana + letters.han == 0) {
      return latinOnly(words, englishWords, preferred);
    }
    // Particles are hiragana: where they stand, English words are only names.
    if (letters.hiragana > 0 && (englishWords == 0 || letters.hiragana >= letters.latin / 2)) {
      return new Detection(Language.JA, englishWords == 0);
    }
    boolean mostlyEnglish = englishWords > 0 || letters.latin > 3 * (letters.kana + letters.han);
    return new Detection(mostlyEnglish ? Language.EN : Language.JA, false);
  }

  private Detection latinOnly(Set<String> words, long englishWords, Language preferred) {
    long romajiWords = words.stream().filter(romaji::contains).count();
    if (romajiWords > englishWords) {
      return new Detection(Language.JA, false);
    }
    if (englishWords > 0 || words.size() > 2) {
      return new Detection(Language.EN, true);
    }
    return new Detection(preferred, preferred == Language.EN);
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && latinOrApostrophe(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  private static boolean latinOrApostrophe(char c) {
    return c == '\'' || Script.isLatin(c);
  }

  /** How many letters of each script. */
  private record Letters(int hiragana, int kana, int han, int latin) {

    static Letters count(String text) {
      int hiragana = 0;
      int kana = 0;
      int han = 0;
      int latin = 0;
      for (int i = 0; i < text.length(); ) {
        int point = text.codePointAt(i);
        i += Character.charCount(point);
        if (Script.isLatin(point)) {
          latin++;
        } else if (Script.isKana(point)) {
          kana++;
          hiragana += Script.isHiragana(point) ? 1 : 0;
        } else if (point > 0x2e80 && Script.isHan(point)) {
          han++;
        }
      }
      return new Letters(hiragana, kana, han, latin);
    }
  }
}

package io.madoguchi.knowledge.importing.draft;

import io.madoguchi.language.Language;
import java.util.Collection;
import java.util.regex.Pattern;

/** Guesses the language of a file in which none is written. */
public final class LanguageGuess {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private LanguageGuess() {}

  /** Japanese when most texts have a Japanese character. */
  public static Language of(Collection<String> texts) {
    long japanese = texts.stream().filter(text -> JAPANESE.matcher(text).find()).count();
    return japanese * 2 > texts.size() ? Language.JA : Language.EN;
  }
}

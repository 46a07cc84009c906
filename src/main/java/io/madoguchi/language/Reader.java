package io.madoguchi.language;

import io.madoguchi.language.english.EnglishGrammar;
import io.madoguchi.language.japanese.JapaneseGrammar;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads utterances in every language of the service. Thread-safe; making one takes milliseconds.
 */
public final class Reader {

  private final Map<Language, Grammar> grammars = new EnumMap<>(Language.class);

  /**
   * @param lexicons what designers taught, by language; a missing one is empty
   */
  public Reader(Map<Language, Lexicon> lexicons) {
    for (Language language : Language.values()) {
      Lexicon lexicon = lexicons.getOrDefault(language, Lexicon.EMPTY);
      grammars.put(
          language,
          switch (language) {
            case JA -> new JapaneseGrammar(lexicon);
            case EN -> new EnglishGrammar(lexicon);
          });
    }
  }

  /** Reads {@code raw} in {@code language}, whatever it is written in. */
  public Utterance read(String raw, Language language) {
    return read(NormalForm.of(raw), language);
  }

  public Utterance read(NormalForm text, Language language) {
    return read(text, language, Speller.NONE);
  }

  /** The same, with slips of the finger put right. */
  public Utterance read(NormalForm text, Language language, Speller speller) {
    Grammar grammar = grammars.get(language);
    if (grammar == null) {
      throw new IllegalArgumentException("no grammar for language " + language.tag());
    }
    return grammar.read(text, speller);
  }
}

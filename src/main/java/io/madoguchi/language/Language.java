package io.madoguchi.language;

import java.util.Locale;

/** A language the service speaks. Adding one means a package below this room and its tests. */
public enum Language {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The BCP 47 tag, lower case: {@code ja} or {@code en}. */
  public String tag() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The language of a BCP 47 tag such as {@code ja}, {@code en-GB} or {@code EN}.
   *
   * @throws IllegalArgumentException when the service does not speak it
   */
  public static Language of(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    for (Language language : values()) {
      if (language.tag().equals(primary)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language '" + tag + "' is not one of ja, en");
  }
}

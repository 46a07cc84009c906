package io.madoguchi.staff;

import java.util.Locale;
import java.util.Set;

/**
 * For whom somebody can do what.
 *
 * @param languages BCP 47 tags they write; empty: every language
 * @param skills ids of what they can do beyond what everybody of their teams can
 */
public record Abilities(Set<String> languages, Set<String> skills) {

  public static final Abilities PLAIN = new Abilities(Set.of(), Set.of());

  public Abilities {
    languages = Set.copyOf(languages);
    skills = Set.copyOf(skills);
  }

  /**
   * @param language BCP 47 tag; its region does not matter
   */
  public boolean meet(String language, Set<String> needed) {
    return (languages.isEmpty()
            || languages.contains(Locale.forLanguageTag(language).getLanguage()))
        && skills.containsAll(needed);
  }
}

package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.util.Map;
import java.util.stream.Collectors;

/** A text in one or more languages; never empty. */
public record Text(Map<Language, String> byLanguage) {

  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The text in {@code language}, or in another one where it is missing. */
  public String in(Language language) {
    String text = byLanguage.get(language);
    return text != null ? text : byLanguage.values().iterator().next();
  }

  /** The texts by BCP 47 tag. */
  public Map<String, String> byTag() {
    return byLanguage.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().tag(), Map.Entry::getValue));
  }
}

package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An FAQ article in one or more languages. */
public record Article(String id, Map<Language, Page> pages) {

  /** The page in {@code language}, or in another one where it is missing. */
  public Page in(Language language) {
    Page page = pages.get(language);
    return page != null ? page : pages.values().iterator().next();
  }

  /**
   * One language's page.
   *
   * @param lead Markdown before the first {@code ##} heading: what the bot says
   * @param body the whole Markdown, lead included, header excluded
   * @param related ids of articles
   */
  public record Page(
      String title,
      List<String> keywords,
      Optional<LocalDate> updated,
      List<String> related,
      String lead,
      String body,
      Origin origin) {}
}

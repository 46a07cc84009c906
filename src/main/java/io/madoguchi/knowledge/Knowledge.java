package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything designers wrote, read as a whole and consistent: every link leads somewhere.
 * Immutable, so it may be shared between threads.
 *
 * @param version content hash of all files, lower-case hexadecimal; equal files give an equal
 *     version
 * @param intents by id, in the order of the files
 */
public record Knowledge(
    String version,
    BotSettings bot,
    Map<String, Intent> intents,
    Map<String, Menu> menus,
    Map<String, Article> articles,
    Dictionaries dictionaries) {

  public Optional<Intent> intent(String id) {
    return Optional.ofNullable(intents.get(id));
  }

  public Optional<Menu> menu(String id) {
    return Optional.ofNullable(menus.get(id));
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /**
   * The language to use when nothing is known of the visitor: the first that {@code bot.yaml}
   * names.
   */
  public Language defaultLanguage() {
    return bot.languages().getFirst();
  }

  /** The intents that have examples or rules in {@code language}. */
  public List<Intent> intentsIn(Language language) {
    return intents.values().stream().filter(intent -> intent.speaks(language)).toList();
  }
}

package io.madoguchi.help;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The help pages of one language, in the order in which the intents stand. Thread-safe. */
final class Shelf {

  /** Of a summary, and of a word worth keeping whole, in code points. */
  private static final int SUMMARY_LENGTH = 120;

  private static final int LONG_WORD = 20;
  private static final int RESULTS = 20;

  private final Knowledge knowledge;
  private final Language language;
  private final Map<String, Item> items;
  private final Suggestions suggestions;
  private final ArticleSearch search;
  private final Map<String, String> html = new ConcurrentHashMap<>();

  Shelf(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.language = language;
    this.items = items(knowledge, language);
    this.suggestions = Suggestions.of(knowledge, language);
    this.search =
        new ArticleSearch(
            items.keySet().stream().map(id -> knowledge.article(id).orElseThrow()).toList(),
            language);
  }

  /** One line of a list of articles. */
  record Item(String url, String title, String summary) {}

  Language language() {
    return language;
  }

  String version() {
    return knowledge.version();
  }

  List<Item> all() {
    return List.copyOf(items.values());
  }

  /** By what titles and keywords begin with or contain, then by full text. */
  List<Item> search(String query) {
    Set<String> ids = new LinkedHashSet<>();
    for (Suggestion suggestion : suggestions.find(query, RESULTS)) {
      if (suggestion.article() != null) {
        ids.add(suggestion.article());
      }
    }
    ids.addAll(search.find(query, RESULTS));
    return listed(ids.stream().limit(RESULTS).toList());
  }

  List<Suggestion> suggest(String typed, int most) {
    return suggestions.find(typed, most);
  }

  /** The article, perhaps in another language. */
  Optional<Article.Page> page(String id) {
    return knowledge.article(id).map(article -> article.in(language));
  }

  boolean has(String id) {
    return items.containsKey(id);
  }

  /** The body of the article {@code id}, which exists, as safe HTML. */
  String html(String id, Article.Page page) {
    return html.computeIfAbsent(id, _ -> Markdown.html(page.body(), language));
  }

  List<Item> listed(List<String> ids) {
    return ids.stream().map(items::get).filter(Objects::nonNull).toList();
  }

  private static Map<String, Item> items(Knowledge knowledge, Language language) {
    Set<String> ids = new LinkedHashSet<>();
    for (Intent intent : knowledge.intents().values()) {
      intent.article().ifPresent(ids::add);
    }
    ids.addAll(knowledge.articles().keySet());
    Map<String, Item> items = new LinkedHashMap<>();
    for (String id : ids) {
      knowledge
          .article(id)
          .filter(article -> article.pages().containsKey(language))
          .ifPresent(article -> items.put(id, item(id, article.in(language), language)));
    }
    return items;
  }

  private static Item item(String id, Article.Page page, Language language) {
    return new Item(
        Suggestions.url(language, id),
        page.title(),
        shortened(Markdown.summary(page.lead(), language)));
  }

  /** Cut between two words where there are spaces between them. */
  private static String shortened(String summary) {
    if (summary.codePointCount(0, summary.length()) <= SUMMARY_LENGTH) {
      return summary;
    }
    int end = summary.offsetByCodePoints(0, SUMMARY_LENGTH);
    int space = summary.lastIndexOf(' ', end);
    return summary.substring(0, space > end - LONG_WORD ? space : end) + "…";
  }
}

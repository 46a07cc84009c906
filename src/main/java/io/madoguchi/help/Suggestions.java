package io.madoguchi.help;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes what is being typed, from the titles of intents and the titles and keywords of articles
 * in one language. Immutable. A few hundred entries are compared in some ten microseconds, so there
 * is no index.
 */
final class Suggestions {

  private final List<Entry> entries;

  private Suggestions(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * @param names folded title first, then its reading, then keywords and their readings
   */
  private record Entry(Suggestion suggestion, List<String> names) {

    /** Lower is better; {@link #NONE} when {@code typed} is not in any name. */
    int rank(String typed) {
      int best = NONE;
      for (int i = 0; i < names.size(); i++) {
        int at = names.get(i).indexOf(typed);
        if (at == 0 || (at > 0 && typed.length() > 1)) {
          best = Math.min(best, (at == 0 ? 0 : 4) + Math.min(i, 3));
        }
      }
      return best;
    }
  }

  private static final int NONE = Integer.MAX_VALUE;

  static Suggestions of(Knowledge knowledge, Language language) {
    List<Entry> entries = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    try (Readings readings = new Readings()) {
      for (Intent intent : knowledge.intents().values()) {
        if (intent.smalltalk() || !intent.needs().isEmpty()) {
          continue;
        }
        Optional<Article> article = intent.article().flatMap(knowledge::article);
        article.map(Article::id).ifPresent(covered::add);
        String title = intent.title().in(language);
        List<String> keywords = article.map(a -> a.in(language).keywords()).orElse(List.of());
        String id = article.map(Article::id).orElse(null);
        entries.add(
            new Entry(
                new Suggestion(title, intent.id(), id, id == null ? null : url(language, id)),
                names(title, keywords, language, readings)));
      }
      for (Article article : knowledge.articles().values()) {
        if (article.pages().containsKey(language) && !covered.contains(article.id())) {
          Article.Page page = article.in(language);
          entries.add(
              new Entry(
                  new Suggestion(page.title(), null, article.id(), url(language, article.id())),
                  names(page.title(), page.keywords(), language, readings)));
        }
      }
    }
    return new Suggestions(entries);
  }

  /** The best for {@code typed}, best first. */
  List<Suggestion> find(String typed, int most) {
    String folded = Fold.typed(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    Map<Entry, Integer> ranks = new LinkedHashMap<>();
    for (Entry entry : entries) {
      int rank = entry.rank(folded);
      if (rank != NONE) {
        ranks.put(entry, rank);
      }
    }
    return ranks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(most)
        .map(entry -> entry.getKey().suggestion())
        .toList();
  }

  private static List<String> names(
      String title, List<String> keywords, Language language, Readings readings) {
    return Stream.concat(Stream.of(title), keywords.stream())
        .flatMap(
            name ->
                language == Language.JA
                    ? Stream.of(Fold.fold(name), readings.of(name))
                    : Stream.of(Fold.fold(name)))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static String url(Language language, String article) {
    return "/help/" + language.tag() + "/" + article;
  }
}

package io.madoguchi.desk;

import io.madoguchi.knowledge.Article;
import io.madoguchi.language.Language;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds articles by pieces of words, as an agent types them: in the title, the keywords and the
 * lead, at the beginning before the middle.
 */
final class ArticleSearch {

  private static final int MOST = 10;

  private static final int ITSELF = 100;

  private ArticleSearch() {}

  /** At most ten, best first; equally good ones in the order given. */
  static List<Hit> find(Collection<Article> articles, String query, Language language) {
    List<String> words =
        Stream.of(normal(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return articles.stream()
        .map(article -> new Scored(article, score(article, language, words)))
        .filter(scored -> words.isEmpty() || scored.score() > 0)
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(MOST)
        .map(scored -> hit(scored.article(), language))
        .toList();
  }

  /** An article's own id, as a guess of the bot names it, finds exactly that article first. */
  private static int score(Article article, Language language, List<String> words) {
    return words.equals(List.of(article.id())) ? ITSELF : score(article.in(language), words);
  }

  /** Zero unless every word is found somewhere. */
  private static int score(Article.Page page, List<String> words) {
    String title = normal(page.title());
    List<String> keywords = page.keywords().stream().map(ArticleSearch::normal).toList();
    String lead = normal(page.lead());
    int sum = 0;
    for (String word : words) {
      int score = score(word, title, keywords, lead);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum;
  }

  private static int score(String word, String title, List<String> keywords, String lead) {
    if (title.startsWith(word)) {
      return 16;
    }
    if (keywords.contains(word)) {
      return 12;
    }
    if (title.contains(word)) {
      return 8;
    }
    if (keywords.stream().anyMatch(keyword -> keyword.startsWith(word))) {
      return 6;
    }
    if (keywords.stream().anyMatch(keyword -> keyword.contains(word))) {
      return 4;
    }
    return lead.contains(word) ? 1 : 0;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private static Hit hit(Article article, Language language) {
    Article.Page page = article.in(language);
    return new Hit(
        article.id(),
        page.title(),
        page.lead().strip(),
        "/help/" + language.tag() + "/" + article.id());
  }

  private record Scored(Article article, int score) {}

  /**
   * @param lead Markdown: what the bot says
   * @param url the article's help page, on this host
   */
  record Hit(String id, String title, String lead, String url) {}
}

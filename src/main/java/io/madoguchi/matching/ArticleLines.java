package io.madoguchi.matching;

import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.List;

/** What an intent's article adds to its examples: its title and its keywords. */
final class ArticleLines {

  private ArticleLines() {}

  static List<String> of(Intent intent, Knowledge knowledge, Language language) {
    List<String> lines = new ArrayList<>();
    if (intent.answer().orElse(null) instanceof Answer.OfArticle answer) {
      knowledge
          .article(answer.article())
          .map(article -> article.pages().get(language))
          .ifPresent(page -> add(page, lines));
    }
    return lines;
  }

  private static void add(Article.Page page, List<String> lines) {
    lines.add(page.title());
    lines.addAll(page.keywords());
  }
}

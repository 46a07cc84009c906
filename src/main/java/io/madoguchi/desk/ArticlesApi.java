package io.madoguchi.desk;

import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.language.Language;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles for an agent to put into a reply. */
@RestController
class ArticlesApi {

  private static final int MAX_QUERY = 100;

  private final KnowledgeBase knowledge;

  ArticlesApi(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * @param q words, all of which must fit; empty: the first articles there are
   * @param language the default is the bot's first
   */
  @GetMapping("/api/desk/articles")
  List<ArticleSearch.Hit> find(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String language) {
    if (q.length() > MAX_QUERY) {
      throw refused(
          "query-too-long",
          "the query has " + q.length() + " characters, allowed are " + MAX_QUERY);
    }
    var current = knowledge.current();
    Language spoken = language.isEmpty() ? current.defaultLanguage() : language(language);
    return ArticleSearch.find(current.articles().values(), q, spoken);
  }

  private static Language language(String tag) {
    try {
      return Language.of(tag);
    } catch (IllegalArgumentException unknown) {
      throw refused("unknown-language", "the language is not one of ja, en");
    }
  }

  private static ErrorResponseException refused(String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    problem.setProperty("code", code);
    return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
  }
}

package io.madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleSearchTests {

  private static final Article RETURN =
      article("return-how", "返品の方法", List.of("返送"), "マイページから申し込みます。");
  private static final Article FEE =
      article("return-fee", "送料はだれが払いますか", List.of("返品送料"), "お客様負担です。");
  private static final Article CARD =
      article("card", "クレジットカードについて", List.of("VISA"), "返品のときはカードに戻します。");

  @Test
  void putsTitlesBeforeKeywordsBeforeLeads() {
    assertThat(found("返品")).containsExactly("return-how", "return-fee", "card");
  }

  @Test
  void needsEveryWord() {
    assertThat(found("返品　送料")).containsExactly("return-fee");
    assertThat(found("返品 存在しない")).isEmpty();
  }

  @Test
  void readsEveryWidthAndCase() {
    assertThat(found("ｸﾚｼﾞｯﾄ")).containsExactly("card");
    assertThat(found("ｖｉｓａ")).containsExactly("card");
  }

  @Test
  void showsTheFirstOnesWithoutAQuery() {
    assertThat(found(" ")).containsExactly("return-how", "return-fee", "card");
  }

  @Test
  void givesTenAtMost() {
    List<Article> many =
        IntStream.range(0, 30).mapToObj(i -> article("a" + i, "返品", List.of(), "")).toList();
    assertThat(ArticleSearch.find(many, "返品", Language.JA)).hasSize(10);
  }

  @Test
  void saysWhereTheArticleIs() {
    ArticleSearch.Hit hit = ArticleSearch.find(List.of(RETURN), "返品", Language.JA).getFirst();
    assertThat(hit)
        .isEqualTo(
            new ArticleSearch.Hit("return-how", "返品の方法", "マイページから申し込みます。", "/help/ja/return-how"));
  }

  private static List<String> found(String query) {
    return ArticleSearch.find(List.of(RETURN, FEE, CARD), query, Language.JA).stream()
        .map(ArticleSearch.Hit::id)
        .toList();
  }

  private static Article article(String id, String title, List<String> keywords, String lead) {
    return new Article(
        id,
        Map.of(
            Language.JA,
            new Article.Page(
                title, keywords, Optional.empty(), List.of(), lead, lead, new Origin(id, 1, 1))));
  }
}

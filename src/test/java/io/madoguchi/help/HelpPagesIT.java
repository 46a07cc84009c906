package io.madoguchi.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.knowledge.reading.BotFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(HelpPages.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(Library.class)
class HelpPagesIT {

  @Autowired private MockMvcTester mvc;

  @TestConfiguration
  static class Shop {

    @Bean
    KnowledgeBase knowledge() {
      var knowledge =
          BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();
      return () -> knowledge;
    }
  }

  @Test
  void listsTheArticlesOfTheLanguageInTheAddress() {
    assertThat(get("/help/ja"))
        .hasStatusOk()
        .bodyText()
        .contains("<html lang=\"ja\"", "よくあるご質問", "/help/ja/return-how", "返品の方法", "/help/en");
    assertThat(get("/help/en"))
        .hasStatusOk()
        .bodyText()
        .contains("<html lang=\"en\"", "Frequently asked questions", "How to return an item");
  }

  @Test
  void showsAnArticleWithItsTableAndRelatedArticles() {
    assertThat(get("/help/ja/return-how"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "<h1>返品の方法</h1>",
            "<strong>30日以内</strong>",
            "<td>無料</td>",
            "/help/ja/return-fee",
            "href=\"/help/en/return-how\"",
            "2026-11-01");
  }

  @Test
  void needsNoInlineScriptOrStyle() {
    for (String page : new String[] {"/help/ja", "/help/ja/return-how", "/help/ja/x"}) {
      assertThat(get(page))
          .bodyText()
          .contains("<script async src=\"/widget.js\" data-language=\"ja\">")
          .doesNotContainPattern("<script(?![^>]* src=)")
          .doesNotContain("<style", "style=", "onclick");
    }
  }

  @Test
  void findsArticlesByWordsKanaAndSentences() {
    assertThat(get("/help/ja?q=送料")).bodyText().contains("返品の送料");
    assertThat(get("/help/ja?q=へんぴん")).bodyText().contains("返品の方法");
    assertThat(get("/help/ja?q=商品を返品したいのですが")).bodyText().contains("返品の方法");
    assertThat(get("/help/en?q=returning")).bodyText().contains("How to return an item");
    assertThat(get("/help/en?q=zebra")).hasStatusOk().bodyText().contains("Nothing was found");
  }

  @Test
  void showsWhatWasTypedAsText() {
    assertThat(get("/help/en?q=<script>alert(1)</script>"))
        .bodyText()
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void answersFriendlyWhereNothingIs() {
    assertThat(get("/help/ja/nowhere")).hasStatus(404).bodyText().contains("ページが見つかりません");
    assertThat(get("/help/fr")).hasStatus(404).bodyText().contains("<h1>");
    assertThat(get("/help/en/a/b")).hasStatus(404).bodyText().contains("This page was not found");
  }

  @Test
  void leadsToTheLanguageOfTheBrowser() {
    assertThat(mvc.get().uri("/help").header("Accept-Language", "en-GB,ja;q=0.5").exchange())
        .hasRedirectedUrl("/help/en");
    assertThat(mvc.get().uri("/help").header("Accept-Language", "fr").exchange())
        .hasRedirectedUrl("/help/ja");
  }

  @Test
  void suggestsWhileItIsTyped() {
    assertThat(get("/help/ja/suggest?q=へんｐ"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            [{"title":"返品の方法を知りたい","intent":"return-how","article":"return-how",
              "url":"/help/ja/return-how"},
             {"title":"返品の送料","article":"return-fee","url":"/help/ja/return-fee"}]
            """);
    assertThat(get("/help/ja/suggest?q=")).bodyJson().isEqualTo("[]");
    assertThat(get("/help/ja/suggest?q=" + "返".repeat(5_000))).hasStatusOk();
    assertThat(get("/help/fr/suggest?q=a")).hasStatus(404);
  }

  @Test
  void letsAnySiteAskForSuggestionsAndCachesThem() {
    MvcTestResult first =
        mvc.get().uri("/help/en/suggest?q=ret").header("Origin", "https://shop.example").exchange();
    assertThat(first)
        .headers()
        .hasValue("Access-Control-Allow-Origin", "*")
        .hasValue("Cache-Control", "max-age=60, public");

    String version = first.getResponse().getHeader("ETag");
    assertThat(mvc.get().uri("/help/en/suggest?q=ret").header("If-None-Match", version).exchange())
        .hasStatus(304);
  }

  private MvcTestResult get(String uri) {
    int query = uri.indexOf("?q=");
    return query < 0
        ? mvc.get().uri(uri).exchange()
        : mvc.get().uri(uri.substring(0, query)).param("q", uri.substring(query + 3)).exchange();
  }
}

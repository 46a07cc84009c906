package io.madoguchi.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import org.junit.jupiter.api.Test;

class MarkdownTests {

  @Test
  void showsHtmlAsText() {
    assertThat(Markdown.html("a <b onclick=x>b</b>\n\n<script>c</script>", Language.EN))
        .contains("&lt;b onclick=x&gt;", "&lt;script&gt;")
        .doesNotContain("<script", "<b ");
  }

  @Test
  void dropsLinksThatRunScripts() {
    assertThat(Markdown.html("[a](javascript:b) [c](data:text/html,d)", Language.EN))
        .doesNotContain("javascript", "data:");
  }

  @Test
  void keepsSafeLinks() {
    assertThat(Markdown.html("[a](https://b.example) [c](tel:110) [d](/help/ja/e)", Language.EN))
        .contains("href=\"https://b.example\"", "href=\"tel:110\"", "href=\"/help/ja/e\"");
  }

  @Test
  void joinsLinesOfJapaneseWithoutASpace() {
    assertThat(Markdown.html("一行目。\n二行目。", Language.JA)).contains("一行目。二行目。");
    assertThat(Markdown.html("one\ntwo", Language.EN)).contains("one\ntwo");
  }

  @Test
  void readsAloudWhatALinkSays() {
    assertThat(Markdown.plain("See [the **fees**](https://a.example) and\n[more](/b).\n\n- one"))
        .isEqualTo("See the fees and more. - one");
  }

  @Test
  void sumsUpWithoutTheListThatFollows() {
    assertThat(Markdown.summary("Please look at [what](/a) you see:\n\n- one\n- two", Language.EN))
        .isEqualTo("Please look at what you see…");
    assertThat(Markdown.summary("- one\n- two\n\nThen\nthis.", Language.EN))
        .isEqualTo("Then this.");
    assertThat(Markdown.summary("一行目。\n二行目。\n\n次。", Language.JA)).isEqualTo("一行目。二行目。");
  }

  @Test
  void sumsUpAListThatStandsAlone() {
    assertThat(Markdown.summary("- one\n- two", Language.EN)).contains("one").contains("two");
  }
}

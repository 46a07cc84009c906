package io.madoguchi.knowledge.importing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5 * 3 = 15                       | 5 * 3 = 15
          snake_case_name                  | snake_case_name
          *nur* **noch** `code`            | ＊nur＊ ＊＊noch＊＊ ｀code｀
          # 注意                            | ＃ 注意
          > quoted                         | ＞ quoted
          a <b@c.example>                  | a ＜b@c.example＞
          ![x](https://a.example/x.png)    | ！［x］([https://a.example/x.png](https://a.example/x.png))
          [x](javascript:alert(1))         | ［x］(javascript:alert(1))
          &copy; 2026                      | ＆copy; 2026
          R&amp;D                          | R&D
          see https://a.example/b?c=d&e=f. | see [https://a.example/b?c=d&e=f](https://a.example/b?c=d&e=f).
          詳細（https://a.example/）へ       | 詳細（[https://a.example/](https://a.example/)）へ
          https:///x                       | https:///x
          C:\\temp\\*.txt                    | C:＼temp＼＊.txt
          """)
  void keepsThePlainWordsAndLinksAddresses(String text, String markdown) {
    assertThat(Prose.plain(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          **bold** and [a page](https://a.example/b) | **bold** and [a page](https://a.example/b)
          [mail](mailto:a@b.example)                 | [mail](mailto:a@b.example)
          [x](javascript:alert(1))                   | ［x］(javascript:alert(1))
          [x](https:///y)                            | ［x］(https:///y)
          a `code` here                              | a ｀code｀ here
          """)
  void keepsBoldAndSafeLinksOfMarkdown(String text, String markdown) {
    assertThat(Prose.markdown(text)).isEqualTo(markdown);
  }

  @Test
  void keepsLinesAndListsApart() {
    assertThat(Prose.plain("one\ntwo\n- a\n* b\n1) c\n2) d\nthree\n\n\n=====\n    four"))
        .isEqualTo("one  \ntwo\n\n- a\n- b\n\n1) c\n2) d\n\nthree\n\nfour");
  }

  @Test
  void makesNoTableOfLines() {
    assertThat(Prose.plain("| a | b |\n|---|---|\n| 1 | 2 |")).isEqualTo("| a | b |\n\n| 1 | 2 |");
  }

  @Test
  void takesHtmlApart() {
    assertThat(
            Prose.plain(
                "<p>Hello&nbsp;<B>you</B><br/>see <a class=\"x\" href='https://a.example/b'>this"
                    + " page</a></p>\n<ul><li>one</li><li>two &lt; three</li></ul>"))
        .isEqualTo(
            "Hello you  \nsee this page ([https://a.example/b](https://a.example/b))\n\n"
                + "- one\n- two < three");
  }

  @Test
  void spendsNoTimeOnLinesThatAreNoProse() {
    assertThat(Prose.markdown("**a".repeat(50_000))).startsWith("＊＊a＊＊a");
    assertThat(Prose.plain(">".repeat(4_000))).startsWith("＞＞");
  }
}

package io.madoguchi.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditWordsTests {

  private final AuditWords words = new AuditWords(messages());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 127.0.0.1                                | 接続元 127.0.0.1
          unknown login, from ::1                       | 登録のないログインID、接続元 ::1
          available → away (meal)                       | 対応可 → 離席中（食事）
          3 → 5                                         | 3 → 5
          agent, capacity 4, teams a b → supervisor, capacity 4, closed | 担当者、同時対応数 4、チーム a b → スーパーバイザー、同時対応数 4、無効
          conversation c-1, to agent id-1               | 会話 c-1、花さんへ
          conversation c-1, until 2026-01-31T00:00:00Z  | 会話 c-1、2026/01/31 9:00 まで
          something else                                | something else
          """)
  void saysWhatTheLogKeepsInTheReadersLanguage(String kept, String shown) {
    assertThat(words.of(kept, Map.of("id-1", "花"), ZoneId.of("Asia/Tokyo"), Locale.JAPANESE))
        .isEqualTo(shown);
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }
}

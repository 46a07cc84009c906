package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.report.PastConversations;
import io.madoguchi.staff.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor reads what past days were like. */
@BrowserTest
class ReportsBrowserIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  /**
   * Far from what other tests do today, but not so far that presence is forgotten; fourteen days,
   * and some before of which nothing is known.
   */
  private static final LocalDate FIRST = LocalDate.now(ZONE).minusDays(100);

  private static final Instant BEGIN = FIRST.atStartOfDay(ZONE).toInstant();

  private static final String DAYS = days(FIRST, FIRST.plusDays(13));

  @Autowired JdbcClient writes;

  @BeforeEach
  void weeksGoBy() {
    if (writes
            .sql("select count(*) from staff_presence where id like 'past-%'")
            .query(Long.class)
            .single()
        > 0) {
      return;
    }
    PastConversations.seed(writes, "weeks", new Random(3), BEGIN, 14, 1_400);
    List<String> agents = List.of("hana", "taro", "yuki", "ken");
    for (int day = 0; day < 14; day++) {
      for (String agent : agents) {
        Instant nine = BEGIN.plus(day, ChronoUnit.DAYS).plus(Duration.ofHours(9));
        present(agent, "AVAILABLE", nine, Duration.ofHours(3));
        present(agent, "AWAY", nine.plus(Duration.ofHours(3)), Duration.ofHours(1));
        present(agent, "AVAILABLE", nine.plus(Duration.ofHours(4)), Duration.ofHours(5));
      }
    }
  }

  @Test
  void readsFiguresWithWhatTheyRestOnInBothLanguagesAndAppearances(Stage stage) throws IOException {
    Window window = supervisor(stage, DAYS + "&lang=ja");
    window.script(
        "window.stays = true; document.querySelector('.own input[type=date]').value = ''");
    window.until("all is counted, and shown", () -> window.all("tr.counting").isEmpty());
    assertThat(window.all("#counting")).isEmpty();
    assertThat(window.script("return window.stays")).isEqualTo(true);
    assertThat(window.find(".own input[type=date]").getDomProperty("value"))
        .as("what was chosen meanwhile")
        .isEmpty();
    assertThat(window.all("#days-table tbody tr")).hasSize(14);
    assertThat(window.all(".chart .bars g")).hasSize(28);
    assertThat(window.find("main").getText()).contains("占有率", "対応件数").doesNotContain("??");
    window.pictures("reports-ja", 1440, 2400);
    Accessibility.check(window);
    window.appearance("dark");
    window.pictures("reports-ja-dark", 1440, 2400);
    window.go(DAYS + "&lang=en");
    Accessibility.check(window);
    window.pictures("reports-en-dark", 1440, 2400);
    window.appearance("light");
    window.pictures("reports-en", 1440, 2400);
    window.tools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    window.size(794, 2400);
    window.picture("reports-print");
    window.tools("Emulation.setEmulatedMedia", Map.of("media", ""));
    window.go(days(FIRST.minusDays(3), FIRST.plusDays(1)) + "&lang=ja");
    window.pictures("reports-little-ja", 1440, 2400);
    window.go("/home?lang=ja");
    window.find(".doors a[href='/reports']").click();
    window.until("reports are there", () -> window.shows(window.driver(), ".period"));
    window.pictures("reports-usual-ja", 1440, 2400);
  }

  @Test
  void administratorsReadTheAuditLogOnAPhone(Stage stage) throws IOException {
    Window window = stage.member("kaori", "管理 かおり", Role.ADMINISTRATOR, "/staff/audit?lang=ja");
    assertThat(window.find("main").getText()).doesNotContain("from 127", "from 0:0");
    window.pictures("audit-ja", 1440, 2400);
    Accessibility.check(window);
    window.go("/staff/audit?lang=en");
    window.appearance("dark");
    window.pictures("audit-en-dark", 1440, 2400);
    window.appearance("light");
  }

  private static String days(LocalDate from, LocalDate to) {
    return "/reports?days=own&from=%s&to=%s".formatted(from, to);
  }

  private void present(String agent, String presence, Instant from, Duration lasted) {
    writes
        .sql(
            """
            INSERT INTO staff_presence
              (id, agent, presence, capacity, began_at, ended_at, seen_at, cause)
            VALUES (?, ?, ?, 4, ?, ?, ?, 'OWN')
            """)
        .params(
            "past-" + UUID.randomUUID(),
            agent,
            presence,
            from.toEpochMilli(),
            from.plus(lasted).toEpochMilli(),
            from.toEpochMilli())
        .update();
  }

  private static Window supervisor(Stage stage, String path) {
    return stage.member("yui", "結城 ゆい", Role.SUPERVISOR, path);
  }
}

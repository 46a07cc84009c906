package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.report.PastConversations;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Path PICTURES = Path.of("target", "screenshots");

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
    window.until(
        "all is counted",
        () -> {
          if (window.all("tr.counting").isEmpty()) {
            return true;
          }
          window.go(DAYS);
          return false;
        });
    assertThat(window.all("#days-table tbody tr")).hasSize(14);
    assertThat(window.all(".chart .bars g")).hasSize(28);
    assertThat(window.find("main").getText()).contains("占有率", "対応件数").doesNotContain("??");
    pictures(window, "reports-ja");
    Accessibility.check(window);
    window.appearance("dark");
    pictures(window, "reports-ja-dark");
    window.go(DAYS + "&lang=en");
    Accessibility.check(window);
    pictures(window, "reports-en-dark");
    window.appearance("light");
    pictures(window, "reports-en");
    window.tools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    window.size(794, 2400);
    window.picture(PICTURES.resolve("reports-print.png"));
    window.tools("Emulation.setEmulatedMedia", Map.of("media", ""));
    window.go(days(FIRST.minusDays(3), FIRST.plusDays(1)) + "&lang=ja");
    pictures(window, "reports-little-ja");
    window.go("/home?lang=ja");
    window.find(".doors a[href='/reports']").click();
    window.until("reports are there", () -> window.shows(window.driver(), ".period"));
    pictures(window, "reports-usual-ja");
  }

  @Test
  void administratorsReadTheAuditLogOnAPhone(Stage stage) throws IOException {
    Window window = loggedIn(stage, "kaori", "管理 かおり", Role.ADMINISTRATOR, "/staff/audit?lang=ja");
    assertThat(window.find("main").getText()).doesNotContain("from 127", "from 0:0");
    pictures(window, "audit-ja");
    Accessibility.check(window);
    window.go("/staff/audit?lang=en");
    window.appearance("dark");
    pictures(window, "audit-en-dark");
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
    return loggedIn(stage, "yui", "結城 ゆい", Role.SUPERVISOR, path);
  }

  private static Window loggedIn(Stage stage, String login, String name, Role role, String path) {
    StaffFixture.Key key = stage.staff().account(login, name, role);
    Window window = stage.window("/login");
    window.find("#username").sendKeys(key.login());
    window.find("#password").sendKeys(key.password());
    window.find("main form button").click();
    window.go(path);
    return window;
  }

  private static void pictures(Window window, String name) throws IOException {
    Files.createDirectories(PICTURES);
    window.size(1440, 2400);
    window.picture(PICTURES.resolve(name + ".png"));
    window.tools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 2600, "deviceScaleFactor", 1, "mobile", true));
    window.picture(PICTURES.resolve(name + "-390.png"));
    window.size(1440, 900);
  }
}

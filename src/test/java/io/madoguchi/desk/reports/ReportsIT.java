package io.madoguchi.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.report.PastConversations;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports as a supervisor's browser gets them. */
@WholeService
class ReportsIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired JdbcClient writes;

  @Test
  void showsPastDaysWithTheirFormulasInBothLanguages() {
    String days = seeded("2024-03-04", "shown");
    String page = counted("/reports" + days);
    assertThat(page)
        .contains("Answer rate", "÷", "By day", "By agent", "hana", "support", "<svg")
        .contains("no data")
        .doesNotContain("??", "{0}", "NaN");
    assertThat(supervisor().get("/reports" + days, "Accept-Language", "ja").body())
        .contains("応答率", "日別", "担当者別", "記録なし")
        .doesNotContain("??", "{0}");
  }

  @Test
  void daysOfWhichNothingIsKnownHaveNoFigures() {
    String page = supervisor().get("/reports?days=own&from=1999-01-01&to=1999-01-05").body();
    assertThat(page).contains("no data", "5 days nothing is known").doesNotContain("Handled");
  }

  @Test
  void aTeamIsShownByItself() {
    String days = seeded("2024-03-11", "team");
    counted("/reports" + days);
    String page = supervisor().get("/reports" + days + "&team=support").body();
    assertThat(page).contains("By agent").doesNotContain("Fallback rate");
  }

  @Test
  void givesAFileThatSpreadsheetsRead() {
    String days = seeded("2024-03-18", "file");
    counted("/reports" + days);
    String file = supervisor().get("/reports/figures.csv" + days).body();
    assertThat(file).startsWith(Csv.BYTE_ORDER_MARK);
    List<String> lines = file.substring(1).lines().toList();
    int columns = lines.getFirst().split(",", -1).length;
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(columns));
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("2024-03-18,counted,,hana,"));
  }

  @Test
  void isForThoseWhoSupervise() {
    Browser agent = staff.browser(Role.AGENT, port);
    assertThat(agent.get("/reports").statusCode()).isEqualTo(403);
    assertThat(agent.get("/reports/figures.csv").statusCode()).isEqualTo(403);
    assertThat(staff.browser(Role.DESIGNER, port).get("/reports").statusCode()).isEqualTo(403);
    assertThat(supervisor().get("/home").body()).contains("/board", "/reports");
    assertThat(agent.get("/home").body()).doesNotContain("/reports");
  }

  @Test
  void nonsenseInTheAddressIsTheLastSevenDays() {
    for (String nonsense :
        List.of("", "?days=x&team='", "?days=own&from=9&to=%00", "?days=own&from=2024-13-01")) {
      assertThat(supervisor().get("/reports" + nonsense).statusCode()).as(nonsense).isEqualTo(200);
    }
  }

  private Browser supervisor() {
    return staff.browser(Role.SUPERVISOR, port);
  }

  /** Two days of conversations, and the address that asks for them and for years before. */
  private String seeded(String day, String name) {
    Instant from = Instant.parse(day + "T00:00:00Z");
    PastConversations.seed(writes, name, new Random(7), from, 2, 60);
    return "?days=own&from=%s&to=%s"
        .formatted(date(from.minusSeconds(86_400 * 40)), date(from.plusSeconds(86_400 * 2)));
  }

  private static String date(Instant moment) {
    return moment.toString().substring(0, 10);
  }

  private String counted(String address) {
    Browser supervisor = supervisor();
    return Awaitility.await()
        .until(() -> supervisor.get(address).body(), page -> !page.contains("being counted"));
  }
}

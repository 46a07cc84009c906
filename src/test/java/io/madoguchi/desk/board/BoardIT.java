package io.madoguchi.desk.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The board over real sockets: painted by the server, told of what is new, and acted from. */
@WholeService
class BoardIT {

  private static final String AGENT = "board-agent";

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired Attendance attendance;

  @Test
  void showsWhoWaitsWhoIsThereAndTodaysFiguresWithTheirFormulas() {
    try (TestClient agent = new Desks(staff, port).of(AGENT);
        TestClient visitor = new Desks(staff, port).waitingVisitor()) {
      String page = supervisor().get("/board", "Accept-Language", "ja").body();
      assertThat(page).contains(AGENT, "最長の待ち時間", "data-since=", "応答率", "÷");
      assertThat(page).doesNotContain("??", "{0}");
      assertThat(supervisor().get("/board/now", "Accept-Language", "en").body())
          .contains("Longest wait", "Answer rate")
          .doesNotContain("<html", "??");
      leave(visitor);
      assertThat(agent.isOpen()).isTrue();
    }
  }

  @Test
  void isNudgedWhenSomebodyComesAndNobodyBecomesAvailableByLooking() {
    Browser supervisor = supervisor();
    try (TestClient board = Desks.board(supervisor, port)) {
      int before = nudges(board);
      TestClient visitor = new Desks(staff, port).waitingVisitor();
      Awaitility.await().until(() -> nudges(board) > before);
      leave(visitor);
      visitor.close();
      assertThat(attendance.of(new AgentId("fixture-supervisor"))).isEqualTo(Presence.OFFLINE);
    }
  }

  @Test
  void countsAnAbandonedWaitOfToday() {
    Browser supervisor = supervisor();
    try (TestClient board = Desks.board(supervisor, port)) {
      TestClient visitor = new Desks(staff, port).waitingVisitor();
      int before = nudges(board);
      leave(visitor);
      visitor.close();
      Awaitility.await().until(() -> nudges(board) > before);
      Awaitility.await()
          .until(() -> !supervisor.get("/board/now").body().contains("; 0 who left within 10 s"));
    }
  }

  @Test
  void setsAnAgentsPresenceAndTheAgentIsToldByWhom() {
    try (TestClient agent = new Desks(staff, port).of(AGENT)) {
      Browser supervisor = supervisor();
      String action = "/board/agents/" + AGENT + "/presence";
      assertThat(
              supervisor.submit("/board", action, Map.of("presence", "away-meeting")).statusCode())
          .isEqualTo(302);
      JsonNode told = agent.frame("staffing");
      assertThat(told.path("by").asString()).isEqualTo("Fixture");
      assertThat(told.path("presence").asString()).isEqualTo("away");
      assertThat(told.path("reason").asString()).isEqualTo("meeting");
      assertThat(attendance.of(new AgentId(AGENT))).isEqualTo(Presence.AWAY);
      assertThat(supervisor.submit("/board", action, Map.of("presence", "offline")).statusCode())
          .isEqualTo(400);
      attendance.choose(new AgentId(AGENT), Presence.AVAILABLE);
    }
  }

  @Test
  void isClosedToAgents() {
    Browser agent = staff.browser(Role.AGENT, port);
    assertThat(agent.get("/board").statusCode()).isEqualTo(403);
    assertThat(agent.get("/board/now").statusCode()).isEqualTo(403);
    String action = "/board/agents/" + AGENT + "/presence";
    assertThat(agent.submit("/home", action, Map.of("presence", "available")).statusCode())
        .isEqualTo(403);
  }

  private Browser supervisor() {
    return staff.browser(Role.SUPERVISOR, port);
  }

  private static void leave(TestClient visitor) {
    visitor.send("{'type':'close','id':'leave'}");
    visitor.answer("leave");
  }

  private static int nudges(TestClient board) {
    return (int)
        board.frames().stream()
            .filter(frame -> frame.path("type").asString().equals("board"))
            .count();
  }
}

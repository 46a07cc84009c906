package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Visitors, the line and agents over real sockets. The line is shared, so each test empties it. */
@WholeService
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class HandoffIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  private TestClient agent;

  @AfterEach
  void leave() {
    if (agent != null) {
      agent.close();
    }
  }

  @Test
  void givesEverybodyTheirPlaceAndMovesThemUp() {
    try (TestClient first = waiting();
        TestClient second = waiting()) {
      assertThat(first.frame("queue").path("position").asInt()).isEqualTo(1);
      assertThat(second.frame("queue").path("position").asInt()).isEqualTo(2);
      assertThat(second.frame("queue").path("ahead").asInt()).isEqualTo(1);
      said(first, "次にご案内します。もう少しお待ちください。");
      said(second, "ただいま2番目です。順番にご案内します。");
      first.send("{'type':'cancel-handoff','id':'x'}");
      second.await(
          frame ->
              frame.path("type").asString().equals("queue") && frame.path("position").asInt() == 1);
      said(second, "お待たせしております。次にご案内します。");
    }
  }

  @Test
  void tellsThePlaceAgainAfterAReload() {
    try (TestClient first = waiting();
        TestClient second = waiting()) {
      String token = second.frame("welcome").path("token").asString();
      second.close();
      try (TestClient again = TestClient.connect(port, "/ws/visitor")) {
        again.send("{'type':'hello','protocol':1,'token':'" + token + "','after':99}");
        assertThat(again.frame("welcome").path("phase").asString()).isEqualTo("waiting");
        assertThat(again.frame("queue").path("position").asInt()).isEqualTo(2);
      }
      assertThat(first.isOpen()).isTrue();
    }
  }

  @Test
  void letsVisitorAndAgentTalkWhileTheBotIsSilent() {
    try (TestClient visitor = waiting()) {
      agent = desk();
      String conversation = inLine(0);
      agent.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
      agent.send("{'type':'take','id':'t1','conversation':'" + conversation + "'}");
      assertThat(agent.answer("t1").path("type").asString()).isEqualTo("accepted");
      assertThat(visitor.eventOf("agent-joined").path("name").asString()).isEqualTo("Fixture");

      visitor.say("v1", "返品したいです");
      JsonNode seen = agent.await(frame -> text(frame).equals("返品したいです"));
      long sequence = seen.path("sequence").asLong();
      agent.send("{'type':'typing','conversation':'" + conversation + "'}");
      assertThat(visitor.frame("typing").path("name").asString()).isEqualTo("Fixture");
      agent.send(
          "{'type':'reply','id':'r1','conversation':'" + conversation + "','text':'承知しました'}");
      JsonNode reply = visitor.event(sequence + 1);
      assertThat(reply.path("author").path("role").asString()).isEqualTo("agent");
      assertThat(reply.path("text").asString()).isEqualTo("承知しました");

      agent.send("{'type':'close','id':'c1','conversation':'" + conversation + "'}");
      assertThat(visitor.eventOf("closed").path("by").asString()).isEqualTo("agent");
    }
  }

  @Test
  void showsTheBotsGuessesToAgentsOnly() {
    try (TestClient visitor = TestClient.visitor(port)) {
      visitor.say("m1", "返品したいです");
      visitor.event(3);
      visitor.send("{'type':'request-agent','id':'p1'}");
      visitor.frame("queue");
      agent = desk();
      agent.send("{'type':'watch','conversation':'" + inLine(0) + "','after':0}");
      JsonNode guess = agent.event(3).path("guesses").get(0);
      assertThat(guess.path("title").asString()).isEqualTo("返品の方法を知りたい");
      assertThat(guess.path("reasons").size()).isPositive();
      assertThat(visitor.event(3).has("guesses")).isFalse();
    }
  }

  @Test
  void servesComplaintsFirst() {
    try (TestClient patient = waiting();
        TestClient angry = TestClient.visitor(port)) {
      angry.say("m1", "責任者を出して");
      angry.frame("queue");
      patient.await(
          frame ->
              frame.path("type").asString().equals("queue") && frame.path("position").asInt() == 2);
      agent = desk();
      agent.send("{'type':'take','id':'t1'}");
      assertThat(angry.eventOf("agent-joined").path("name").asString()).isEqualTo("Fixture");
    }
  }

  @Test
  void givesAnAgentNoMoreThanTheirCapacity() {
    TestClient[] visitors = {waiting(), waiting(), waiting(), waiting(), waiting()};
    try {
      agent = desk();
      for (int n = 1; n <= 4; n++) {
        agent.send("{'type':'take','id':'t" + n + "'}");
        assertThat(agent.answer("t" + n).path("type").asString()).isEqualTo("accepted");
      }
      agent.send("{'type':'take','id':'t5'}");
      assertThat(agent.answer("t5").path("code").asString()).isEqualTo("at-capacity");
    } finally {
      for (TestClient visitor : visitors) {
        visitor.close();
      }
    }
  }

  @Test
  void refusesAnAgentWhoDoesNotHoldTheConversation() {
    try (TestClient visitor = waiting()) {
      agent = desk();
      String conversation = inLine(0);
      agent.send("{'type':'reply','id':'r1','conversation':'" + conversation + "','text':'hello'}");
      assertThat(agent.answer("r1").path("code").asString()).isEqualTo("not-possible-now");
      assertThat(visitor.isOpen()).isTrue();
    }
  }

  @Test
  void keepsStrangersAndOtherPagesFromTheDesk() {
    Browser browser = staff.browser(Role.AGENT, port);
    String cookie = cookies(browser);
    try (TestClient foreign =
        TestClient.connect(port, "/ws/desk", "Cookie", cookie, "Origin", "https://evil.example")) {
      assertThat(foreign.closeCode()).isEqualTo(1008);
    }
    try (TestClient bare = TestClient.connect(port, "/ws/desk", "Cookie", cookie)) {
      assertThat(bare.closeCode()).isEqualTo(1008);
    }
    assertThat(new Browser(port).get("/ws/desk").statusCode()).isEqualTo(401);
  }

  private TestClient waiting() {
    TestClient client = TestClient.visitor(port);
    client.send("{'type':'request-agent','id':'p1'}");
    assertThat(client.answer("p1").path("type").asString()).isEqualTo("accepted");
    client.frame("queue");
    return client;
  }

  private TestClient desk() {
    TestClient client =
        TestClient.connect(
            port,
            "/ws/desk",
            "Cookie",
            cookies(staff.browser(Role.AGENT, port)),
            "Origin",
            "http://localhost:" + port);
    client.send("{'type':'hello','protocol':1}");
    client.frame("agents");
    return client;
  }

  private String inLine(int index) {
    return agent
        .await(
            frame ->
                frame.path("type").asString().equals("line")
                    && frame.path("waiting").size() > index)
        .path("waiting")
        .get(index)
        .path("conversation")
        .asString();
  }

  private static void said(TestClient client, String text) {
    client.await(frame -> text(frame).equals(text));
  }

  private static String text(JsonNode frame) {
    return frame.path("event").path("text").asString("");
  }

  private static String cookies(Browser browser) {
    return browser.cookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}

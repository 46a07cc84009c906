package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What staff write among themselves, over real sockets: colleagues see it, visitors never. */
@WholeService
class InternalEventsIT {

  private static final String SECRET = "内密";

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  private TestClient visitor;
  private TestClient agent;
  private String conversation;

  @BeforeEach
  void talk() {
    visitor = TestClient.visitor(port);
    visitor.send("{'type':'request-agent','id':'p1'}");
    visitor.frame("queue");
    agent = Desks.of(staff.browser(Role.AGENT, port), port);
    // The agent is the same in every test, and taking twice with one id takes once.
    String take = UUID.randomUUID().toString();
    conversation = visitor.frame("welcome").path("conversation").asString();
    agent.send("{'type':'take','id':'" + take + "','conversation':'" + conversation + "'}");
    JsonNode taken = agent.answer(take);
    assertThat(taken.path("type").asString()).as(taken.toString()).isEqualTo("accepted");
    agent.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
    visitor.eventOf("agent-joined");
  }

  @AfterEach
  void leave() {
    visitor.send("{'type':'close','id':'leave'}");
    visitor.answer("leave");
    visitor.close();
    agent.close();
  }

  @Test
  void visitorsGetNothingOfNotesTagsAndReasonsButTheirPlaceInTheCount() {
    ask("note", "n1", "'text':'" + SECRET + "のメモ'");
    ask("tag", "g1", "'add':['" + SECRET + "']");
    ask("reply", "r1", "'text':'お待たせしました'");
    ask("close", "c1", "'reason':'resolved','note':'" + SECRET + "の結果'");
    assertThat(agent.eventOf("note").path("text").asString()).contains(SECRET);
    assertThat(agent.eventOf("tagged").path("added").get(0).asString()).isEqualTo(SECRET);
    assertThat(agent.eventOf("wrapped-up").path("reason").asString()).isEqualTo("resolved");
    long last = agent.await(frame -> kind(frame).equals("wrapped-up")).path("sequence").asLong();

    visitor.event(last);
    String token = visitor.frame("welcome").path("token").asString();
    try (TestClient history = resumed(token, 0, last);
        TestClient resumed = resumed(token, last - 3, last)) {
      for (TestClient client : List.of(visitor, history, resumed)) {
        assertThat(client.frames().toString()).doesNotContain(SECRET, "tagged", "wrapped-up");
        assertThat(internal(client)).allMatch(event -> event.size() == 1);
      }
      assertThat(sequences(visitor)).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
      assertThat(sequences(history)).isEqualTo(sequences(visitor));
      assertThat(internal(history)).hasSize(3);
    }
  }

  @Test
  void alertsTheColleagueWhoIsMentioned() {
    try (TestClient colleague = Desks.of(loggedIn("ken"), port);
        TestClient bystander = Desks.of(loggedIn("yui"), port)) {
      String id = colleague.frame("welcome").path("agent").path("id").asString();
      ask("note", "n1", "'text':'ご確認ください','mentions':['" + id + "']");
      JsonNode mentioned = colleague.frame("mentioned");
      assertThat(mentioned.path("conversation").asString()).isEqualTo(conversation);
      assertThat(mentioned.path("text").asString()).isEqualTo("ご確認ください");
      ask("note", "n2", "'text':'ありがとう'");
      bystander.send("{'type':'ping'}");
      bystander.frame("pong");
      assertThat(bystander.frames().toString()).doesNotContain("mentioned");
    }
  }

  @Test
  void keepsMentionsForWhoeverIsNotThereUntilTheyHaveLooked() {
    String id;
    try (TestClient before = Desks.of(loggedIn("rin"), port)) {
      id = before.frame("welcome").path("agent").path("id").asString();
    }
    ask("note", "n1", "'text':'お戻りになったらご確認ください','mentions':['" + id + "']");
    try (TestClient back = Desks.of(loggedIn("rin"), port)) {
      JsonNode kept = back.frame("mentions").path("mentions").get(0);
      assertThat(kept.path("conversation").asString()).isEqualTo(conversation);
      assertThat(kept.path("text").asString()).isEqualTo("お戻りになったらご確認ください");
      assertThat(kept.has("read")).isFalse();
      back.send("{'type':'look','conversation':'" + conversation + "'}");
      back.await(
          frame ->
              frame.path("type").asString().equals("mentions")
                  && frame.path("mentions").get(0).path("read").asBoolean());
    }
    try (TestClient again = Desks.of(loggedIn("rin"), port)) {
      assertThat(again.frame("mentions").path("mentions").get(0).path("read").asBoolean())
          .as("read marks outlast the desk")
          .isTrue();
    }
  }

  @Test
  void refusesMentionsOfStrangersAndReasonsThatDoNotExist() {
    assertThat(refusal("note", "n1", "'text':'x','mentions':['nobody']"))
        .isEqualTo("unknown-agent");
    assertThat(refusal("note", "n2", "'text':' '")).isEqualTo("empty-message");
    assertThat(refusal("tag", "g1", "'add':['#']")).isEqualTo("bad-tag");
    assertThat(refusal("close", "c1", "'reason':'bored'")).isEqualTo("unknown-reason");
    assertThat(refusal("wrap-up", "w1", "'reason':'resolved'")).isEqualTo("not-possible-now");
  }

  @Test
  void saysHowItEndedAfterTheVisitorHasClosed() {
    visitor.send("{'type':'close','id':'bye'}");
    agent.eventOf("closed");
    ask("wrap-up", "w1", "'reason':'no-answer'");
    assertThat(agent.eventOf("wrapped-up").path("reason").asString()).isEqualTo("no-answer");
  }

  @Test
  void showsColleaguesWhoReadsAlongAndWhoWrites() {
    String look = "{'type':'look','conversation':'" + conversation + "'}";
    agent.send(look);
    try (TestClient colleague = Desks.of(loggedIn("ken"), port)) {
      colleague.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
      colleague.await(frame -> viewers(frame).equals(List.of("Fixture")));
      colleague.send(look);
      agent.await(frame -> viewers(frame).containsAll(List.of("Fixture", "ken")));
      colleague.send("{'type':'typing','conversation':'" + conversation + "','note':true}");
      JsonNode typing = agent.await(frame -> frame.path("name").asString("").equals("ken"));
      assertThat(typing.path("role").asString()).isEqualTo("agent");
    }
    agent.await(frame -> viewers(frame).equals(List.of("Fixture")));
    ask("reply", "r1", "'text':'はい'");
    visitor.await(frame -> frame.path("event").path("text").asString("").equals("はい"));
    assertThat(visitor.frames().toString()).doesNotContain("viewers", "typing");
  }

  @Test
  void asksBeforeAReplyThatDoesNotKnowTheVisitorsLastWords() {
    visitor.say("m1", "やはり交換でお願いします");
    long seen =
        agent
                .await(frame -> frame.path("event").path("text").asString("").startsWith("やはり"))
                .path("sequence")
                .asLong()
            - 1;
    assertThat(refusal("reply", "r1", "'text':'返品ですね','seen':" + seen))
        .isEqualTo("changed-meanwhile");
    ask("reply", "r2", "'text':'交換ですね','seen':" + (seen + 1));
    assertThat(visitor.frames().toString()).doesNotContain("返品ですね");
  }

  @Test
  void tellsTheDeskWhatThePageSaysOfTheVisitorAndWhatTheyCameForBefore() {
    String token = visitor.frame("welcome").path("token").asString();
    try (TestClient again = TestClient.connect(port, "/ws/visitor")) {
      again.send(
          "{'type':'hello','protocol':1,'previous':'%s','attributes':{'name':'田中','plan':'gold'}}"
              .formatted(token));
      String id = again.frame("welcome").path("conversation").asString();
      assertThat(id).isNotEqualTo(conversation);
      agent.send("{'type':'watch','conversation':'" + id + "','after':0}");
      JsonNode heading =
          agent.await(
              frame ->
                  frame.path("type").asString().equals("watching")
                      && frame.path("conversation").asString().equals(id));
      assertThat(heading.path("visitor").path("name").asString()).isEqualTo("田中");
      assertThat(heading.path("visitor").path("plan").asString()).isEqualTo("gold");
      String earlier =
          staff.browser(Role.AGENT, port).get("/api/desk/conversations/" + id + "/earlier").body();
      assertThat(earlier).contains("\"conversation\":\"" + conversation + "\"");
    }
    Browser agents = staff.browser(Role.AGENT, port);
    assertThat(agents.get("/api/desk/conversations/" + conversation + "/earlier").body())
        .isEqualTo("[]");
    assertThat(agents.get("/api/desk/conversations/" + "x".repeat(65) + "/earlier").statusCode())
        .isEqualTo(404);
  }

  @Test
  void tellsTheAgentWhatTheVisitorHasReadAndThatTheyTypeButNotWhat() {
    ask("reply", "r1", "'text':'お待たせしました'");
    visitor.await(frame -> frame.path("event").path("text").asString("").startsWith("お待たせ"));
    visitor.send("{'type':'read','sequence':99}");
    JsonNode read = agent.frame("read");
    assertThat(read.path("sequence").asLong()).isEqualTo(sequences(visitor).getLast());
    visitor.send("{'type':'typing','text':'まだ送っていない文'}");
    assertThat(agent.frame("typing").has("text")).isFalse();
  }

  @Test
  void keepsTheTagsBesideTheConversation() {
    ask("tag", "g1", "'add':['返品','VIP']");
    ask("tag", "g2", "'remove':['返品']");
    agent.await(
        frame ->
            frame.path("type").asString().equals("watching")
                && frame.path("tags").toString().equals("[\"VIP\"]"));
  }

  private Browser loggedIn(String login) {
    StaffFixture.Key key = staff.account(login, login, Role.AGENT);
    Browser browser = new Browser(port);
    browser.logIn(key.login(), key.password());
    return browser;
  }

  private void ask(String type, String id, String rest) {
    assertThat(answer(type, id, rest).path("type").asString()).isEqualTo("accepted");
  }

  private String refusal(String type, String id, String rest) {
    return answer(type, id, rest).path("code").asString();
  }

  private JsonNode answer(String type, String id, String rest) {
    agent.send(
        "{'type':'%s','id':'%s','conversation':'%s',%s}".formatted(type, id, conversation, rest));
    return agent.answer(id);
  }

  private TestClient resumed(String token, long after, long last) {
    TestClient client = TestClient.connect(port, "/ws/visitor");
    client.send("{'type':'hello','protocol':1,'token':'" + token + "','after':" + after + "}");
    client.event(last);
    return client;
  }

  private static List<String> viewers(JsonNode frame) {
    return frame.path("type").asString().equals("viewers")
        ? frame.path("agents").valueStream().map(each -> each.path("name").asString()).toList()
        : List.of();
  }

  private static List<JsonNode> internal(TestClient client) {
    return client.events().stream()
        .filter(frame -> kind(frame).equals("internal"))
        .map(frame -> frame.path("event"))
        .toList();
  }

  private static List<Long> sequences(TestClient client) {
    return client.events().stream().map(frame -> frame.path("sequence").asLong()).toList();
  }

  private static String kind(JsonNode frame) {
    return frame.path("event").path("kind").asString("");
  }
}

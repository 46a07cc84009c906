package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.FrameFixtures;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.audit.AuditLog;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A supervisor, an agent and a visitor, over real sockets. */
@WholeService
class SupervisionIT {

  private static final String SECRET = "内密";

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired AuditLog audit;

  private TestClient visitor;
  private TestClient agent;
  private TestClient supervisor;
  private String conversation;

  @BeforeEach
  void talk() {
    visitor = TestClient.visitor(port);
    visitor.say("s1", "返品したい");
    visitor.answer("s1");
    visitor.send("{'type':'request-agent','id':'p1'}");
    visitor.frame("queue");
    agent = Desks.of(staff.browser(Role.AGENT, port), port);
    supervisor = Desks.of(staff.browser(Role.SUPERVISOR, port), port);
    conversation = visitor.frame("welcome").path("conversation").asString();
    assertThat(ask(agent, "take", "").path("type").asString()).isEqualTo("accepted");
    for (TestClient desk : List.of(agent, supervisor)) {
      desk.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
      desk.eventOf("agent-joined");
    }
  }

  @AfterEach
  void leave() {
    visitor.send("{'type':'close','id':'leave'}");
    visitor.answer("leave");
    visitor.close();
    agent.close();
    supervisor.close();
  }

  @Test
  void whispersReachTheAgentAndNeverTheVisitor() {
    JsonNode accepted = ask(supervisor, "whisper", ",'text':'" + SECRET + "の助言'");
    assertThat(agent.eventOf("whisper").path("text").asString()).contains(SECRET);
    assertThat(visitor.event(accepted.path("sequence").asLong()).toString())
        .isEqualTo("{\"kind\":\"internal\"}");
    assertThat(visitor.frames().toString()).doesNotContain(SECRET);
    assertThat(audited()).contains(Audit.Action.WHISPERED);
  }

  @Test
  void takingOverIsToldToEverybodyAndOnlyTheNewHolderSends() {
    assertThat(code(ask(supervisor, "reply", ",'text':'まだ見ているだけです'")))
        .isEqualTo("not-your-conversation");
    assertThat(ask(supervisor, "take-over", "").path("type").asString()).isEqualTo("accepted");
    JsonNode told = agent.frame("withdrawn");
    assertThat(told.path("how").asString()).isEqualTo("taken-over");
    assertThat(told.path("name").asString()).isEqualTo("Fixture");
    assertThat(agent.eventOf("agent-left").path("reason").asString()).isEqualTo("taken-over");
    visitor.await(
        frame ->
            frame.path("event").path("kind").asString().equals("agent-left")
                && frame.path("event").path("reason").asString().equals("taken-over"));
    assertThat(code(ask(agent, "reply", ",'text':'遅れました'"))).isEqualTo("not-your-conversation");
    assertThat(ask(supervisor, "reply", ",'text':'代わりました'").path("type").asString())
        .isEqualTo("accepted");
    agent.await(frame -> is(frame, "mine") && frame.path("conversations").isEmpty());
    assertThat(audited()).contains(Audit.Action.TAKEN_OVER);
  }

  @Test
  void movesFromAnAgentIntoTheLineOfATeam() {
    assertThat(
            ask(supervisor, "move", ",'team':'support','note':'" + SECRET + "'")
                .path("type")
                .asString())
        .isEqualTo("accepted");
    assertThat(agent.frame("withdrawn").path("how").asString()).isEqualTo("moved");
    assertThat(agent.eventOf("moved").path("note").asString()).isEqualTo(SECRET);
    assertThat(visitor.eventOf("agent-left").path("reason").asString()).isEqualTo("transferred");
    assertThat(visitor.frames().toString()).doesNotContain(SECRET);
    assertThat(audited()).contains(Audit.Action.MOVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whisper|,'text':'x'",
        "take-over|",
        "move|,'team':'support'",
        "unblock|,'block':'x'"
      })
  void agentsAreRefusedWhatSupervisorsDo(String frame) {
    String[] parts = frame.split("\\|", -1);
    assertThat(code(ask(agent, parts[0], parts[1]))).isEqualTo("supervisors-only");
  }

  @Test
  void theAgentSeesWhoWatchesAndTheAuditLogRemembers() {
    supervisor.send("{'type':'look','conversation':'" + conversation + "'}");
    JsonNode viewers =
        agent.await(frame -> is(frame, "viewers") && !frame.path("agents").isEmpty());
    assertThat(viewers.path("agents").get(0).path("supervises").asBoolean()).isTrue();
    Awaitility.await().until(() -> audited().contains(Audit.Action.WATCHED));
  }

  @Test
  void onlySupervisorsAreSentTheFloor() throws IOException {
    JsonNode floor =
        supervisor.await(
            frame -> is(frame, "floor") && frame.path("held").toString().contains(conversation));
    JsonNode expected = FrameFixtures.json(FrameFixtures.named("agent-floor"));
    JsonNode held =
        floor
            .path("held")
            .valueStream()
            .filter(row -> row.path("conversation").asString().equals(conversation))
            .findFirst()
            .orElseThrow();
    assertThat(held.propertyNames())
        .containsExactlyInAnyOrderElementsOf(expected.path("held").get(0).propertyNames());
    assertThat(agent.frames()).noneMatch(frame -> is(frame, "floor") || is(frame, "blocks"));
  }

  private List<Audit.Action> audited() {
    return audit.newest(50).stream()
        .filter(each -> each.detail().contains(conversation))
        .map(AuditLog.Entry::action)
        .toList();
  }

  /** The answer to a frame about the conversation. */
  private JsonNode ask(TestClient desk, String type, String more) {
    String id = UUID.randomUUID().toString();
    desk.send(
        "{'type':'%s','id':'%s','conversation':'%s'%s}".formatted(type, id, conversation, more));
    return desk.answer(id);
  }

  private static String code(JsonNode refused) {
    return refused.path("code").asString("");
  }

  private static boolean is(JsonNode frame, String type) {
    return frame.path("type").asString().equals(type);
  }
}

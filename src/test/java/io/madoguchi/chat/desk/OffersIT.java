package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Offers, statuses, transfers and lost agents over real sockets. */
@WholeService
@TestPropertySource(
    properties = {
      "madoguchi.routing.policy=least-busy",
      "madoguchi.routing.offer=5s",
      "madoguchi.routing.away-after-missed=1",
      "madoguchi.routing.grace=1s"
    })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class OffersIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  private Desks desks;

  @BeforeEach
  void open() {
    desks = new Desks(staff, port);
  }

  @Test
  void offersToOneAndGivesWhenAccepted() {
    try (TestClient hana = desks.of("hana");
        TestClient visitor = desks.waitingVisitor()) {
      JsonNode offer = Desks.offer(hana);
      assertThat(offer.path("remaining").asLong()).isBetween(1L, 5_000L);
      hana.send("{'type':'accept','id':'a1','conversation':'" + id(offer) + "'}");
      assertThat(hana.answer("a1").path("type").asString()).isEqualTo("accepted");
      assertThat(visitor.eventOf("agent-joined").path("name").asString()).isEqualTo("hana");
    }
  }

  @Test
  void asksTheNextAfterADecline() {
    try (TestClient hana = desks.of("hana");
        TestClient visitor = desks.waitingVisitor()) {
      String conversation = id(Desks.offer(hana));
      try (TestClient ken = desks.of("ken")) {
        hana.send("{'type':'decline','id':'d1','conversation':'" + conversation + "'}");
        assertThat(hana.answer("d1").path("type").asString()).isEqualTo("accepted");
        assertThat(id(Desks.offer(ken))).isEqualTo(conversation);
        assertThat(visitor.frame("queue").path("position").asInt()).isEqualTo(1);
      }
    }
  }

  @Test
  void takesAnOfferBackThatNobodyAnswers() {
    try (TestClient hana = desks.of("hana");
        TestClient visitor = desks.waitingVisitor()) {
      String conversation = id(Desks.offer(hana));
      hana.await(frame -> reason(frame).equals("missed"));
      hana.send("{'type':'accept','id':'a1','conversation':'" + conversation + "'}");
      assertThat(hana.answer("a1").path("code").asString()).isEqualTo("offer-over");
      assertThat(visitor.frame("queue").path("position").asInt()).isEqualTo(1);
    }
  }

  @Test
  void givesNothingToWhoIsAwayAndShowsTheReason() {
    try (TestClient hana = desks.of("hana")) {
      hana.send("{'type':'presence','presence':'away','reason':'meal'}");
      JsonNode agents = hana.await(frame -> reason(frame).equals("meal"));
      assertThat(agents.path("agents").get(0).path("presence").asString()).isEqualTo("away");
      try (TestClient visitor = desks.waitingVisitor()) {
        visitor.frame("queue");
        hana.send("{'type':'take','id':'t1'}");
        assertThat(hana.answer("t1").path("code").asString()).isEqualTo("not-available");
        hana.send("{'type':'presence','presence':'wrap-up'}");
        hana.send("{'type':'take','id':'t2'}");
        assertThat(hana.answer("t2").path("code").asString()).isEqualTo("not-available");
        hana.send("{'type':'presence','presence':'available'}");
        assertThat(Desks.offer(hana).path("priority").asString()).isEqualTo("normal");
      }
    }
  }

  @Test
  void handsOverToAColleagueWithANoteThatTheVisitorNeverSees() {
    try (TestClient hana = desks.of("hana");
        TestClient visitor = desks.waitingVisitor()) {
      String conversation = id(Desks.offer(hana));
      hana.send("{'type':'accept','id':'a1','conversation':'" + conversation + "'}");
      hana.answer("a1");
      try (TestClient ken = desks.of("ken")) {
        hana.send(transfer("t1", conversation, "'agent':'ken','note':' '"));
        assertThat(hana.answer("t1").path("code").asString()).isEqualTo("note-missing");
        hana.send(transfer("t2", conversation, "'agent':'nobody','note':'x'"));
        assertThat(hana.answer("t2").path("code").asString()).isEqualTo("unknown-agent");
        ken.send("{'type':'presence','presence':'away'}");
        ken.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
        ken.frame("watching");
        hana.send(transfer("t3", conversation, "'agent':'ken','note':'x'"));
        assertThat(hana.answer("t3").path("code").asString()).isEqualTo("agent-not-available");
        ken.send("{'type':'presence','presence':'available'}");
        ken.send("{'type':'ping'}");
        ken.frame("pong");
        hana.send(transfer("t4", conversation, "'agent':'ken','note':'返金の件です'"));
        assertThat(hana.answer("t4").path("type").asString()).isEqualTo("accepted");
        JsonNode offer = Desks.offer(ken);
        assertThat(offer.path("note").asString()).isEqualTo("返金の件です");
        assertThat(offer.path("from").asString()).isEqualTo("hana");
        assertThat(ken.eventOf("agent-left").path("note").asString()).isEqualTo("返金の件です");
        JsonNode seen = visitor.eventOf("agent-left");
        assertThat(Set.copyOf(seen.propertyNames()))
            .containsExactlyInAnyOrder("kind", "name", "reason", "team");
      }
    }
  }

  @Test
  void tellsAnAgentWhoComesBackWhatWasTakenFromThem() {
    try (TestClient visitor = desks.waitingVisitor()) {
      String conversation;
      try (TestClient hana = desks.of("hana")) {
        conversation = id(Desks.offer(hana));
        hana.send("{'type':'accept','id':'a1','conversation':'" + conversation + "'}");
        hana.answer("a1");
      }
      assertThat(visitor.eventOf("agent-left").path("reason").asString()).isEqualTo("lost");
      assertThat(visitor.frame("queue").path("position").asInt()).isEqualTo(1);
      try (TestClient back = desks.of("hana")) {
        JsonNode lost = back.frame("lost").path("conversations").get(0);
        assertThat(lost.path("conversation").asString()).isEqualTo(conversation);
        assertThat(lost.path("phase").asString()).isEqualTo("waiting");
        assertThat(Desks.offer(back).path("priority").asString()).isEqualTo("returning");
      }
    }
  }

  @Test
  void writesTheOffersThatTheFrontEndExpects() throws IOException {
    JsonNode expected =
        TestClient.JSON
            .readTree(Files.readString(Path.of("src/test/resources/frames/agent-offers.json")))
            .path("offers")
            .get(0);
    try (TestClient hana = desks.of("hana");
        TestClient visitor = desks.waitingVisitor()) {
      List<String> always =
          expected.propertyNames().stream()
              .filter(name -> !List.of("from", "note").contains(name))
              .toList();
      assertThat(Desks.offer(hana).propertyNames()).containsExactlyInAnyOrderElementsOf(always);
      assertThat(visitor.isOpen()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "decline", "transfer", "presence", "active"})
  void readsWhatADeskSends(String name) throws IOException {
    Path file = Path.of("src/test/resources/frames/desk-" + name + ".json");
    JsonNode frame = TestClient.JSON.readTree(Files.readString(file));
    JsonNode read = TestClient.JSON.valueToTree(Json.read(Files.readString(file), DeskFrame.class));
    assertThat(read).isEqualTo(frame);
  }

  /** Why the first agent in a list of agents is away. */
  private static String reason(JsonNode frame) {
    return frame.path("agents").path(0).path("reason").asString("");
  }

  private static String transfer(String id, String conversation, String more) {
    return "{'type':'transfer','id':'%s','conversation':'%s',%s}".formatted(id, conversation, more);
  }

  private static String id(JsonNode offer) {
    return offer.path("conversation").asString();
  }
}

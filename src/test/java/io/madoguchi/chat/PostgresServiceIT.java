package io.madoguchi.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service on PostgreSQL: asked, handed over, talked, ended, rated, read again. */
@WholeService
@DirtiesContext
class PostgresServiceIT {

  private static EmbeddedPostgres server;

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) throws IOException {
    server = EmbeddedPostgres.start();
    settings.add("madoguchi.database.url", () -> server.getJdbcUrl("postgres", "postgres"));
    settings.add("madoguchi.database.username", () -> "postgres");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void carriesAConversationFromTheFirstQuestionToTheRating() {
    try (TestClient visitor = TestClient.visitor(port);
        TestClient desk = Desks.of(staff.browser(Role.AGENT, port), port)) {
      visitor.say("m1", "返品したいです 😀");
      assertThat(visitor.answer("m1").path("sequence").asLong()).isEqualTo(2);
      assertThat(visitor.event(3).path("intent").asString()).isEqualTo("return-how");
      visitor.say("m1", "返品したいです 😀");
      visitor.send("{'type':'request-agent','id':'p1'}");
      assertThat(visitor.frame("queue").path("position").asInt()).isEqualTo(1);

      desk.send("{'type':'take','id':'t1'}");
      String conversation = desk.answer("t1").path("conversation").asString();
      assertThat(visitor.eventOf("agent-joined").path("name").asString()).isEqualTo("Fixture");
      desk.send(
          "{'type':'reply','id':'r1','conversation':'%s','text':'承知しました'}".formatted(conversation));
      JsonNode reply = visitor.await(frame -> text(frame).equals("承知しました"));
      assertThat(reply.path("event").path("author").path("role").asString()).isEqualTo("agent");
      desk.send("{'type':'close','id':'c1','conversation':'%s'}".formatted(conversation));
      visitor.eventOf("closed");
      visitor.send("{'type':'rate','id':'s1','score':5}");
      visitor.eventOf("rated");
      readsTheSameAgain(visitor);
    }
  }

  @Test
  void turnsABlockedVisitorAway() {
    try (TestClient visitor = TestClient.visitor(port);
        TestClient supervisor = Desks.of(staff.browser(Role.SUPERVISOR, port), port)) {
      visitor.send("{'type':'request-agent','id':'p1'}");
      visitor.frame("queue");
      supervisor.send(
          "{'type':'block','id':'b1','conversation':'%s','hours':24,'note':'暴言'}"
              .formatted(visitor.frame("welcome").path("conversation").asString()));
      assertThat(supervisor.answer("b1").path("type").asString()).isEqualTo("accepted");
      visitor.eventOf("closed");
      visitor.say("again", "もしもし");
      assertThat(visitor.answer("again").path("code").asString()).isEqualTo("blocked");
      assertThat(supervisor.frame("blocks").path("blocks").size()).isEqualTo(1);
    }
  }

  private void readsTheSameAgain(TestClient visitor) {
    String token = visitor.frame("welcome").path("token").asString();
    try (TestClient again = TestClient.connect(port, "/ws/visitor")) {
      again.send("{'type':'hello','protocol':1,'token':'" + token + "'}");
      again.eventOf("rated");
      assertThat(again.events()).isEqualTo(visitor.events());
    }
  }

  private static String text(JsonNode frame) {
    return frame.path("event").path("text").asString("");
  }
}

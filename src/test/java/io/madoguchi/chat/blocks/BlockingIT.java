package io.madoguchi.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.FrameFixtures;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An abusive visitor is not served any more, from one door to the next, until it is over. */
@WholeService
@TestPropertySource(properties = "madoguchi.blocking.address=1h")
class BlockingIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired Blocks blocks;
  @Autowired BlockStore store;
  @Autowired JdbcClient database;

  private TestClient visitor;
  private TestClient agent;
  private TestClient supervisor;
  private String conversation;
  private String token;

  @BeforeEach
  void talk() {
    visitor = TestClient.visitor(port);
    visitor.send("{'type':'request-agent','id':'p1'}");
    visitor.frame("queue");
    conversation = visitor.frame("welcome").path("conversation").asString();
    token = visitor.frame("welcome").path("token").asString();
    agent = Desks.of(staff.browser(Role.AGENT, port), port);
    supervisor = Desks.of(staff.browser(Role.SUPERVISOR, port), port);
  }

  @AfterEach
  void leave() {
    blocks.all().forEach(each -> blocks.lift(each.id(), each.by()));
    visitor.close();
    agent.close();
    supervisor.close();
  }

  @Test
  void turnsTheVisitorAwayAtEveryDoorUntilItIsLifted() {
    assertThat(block(supervisor, 24).path("type").asString()).isEqualTo("accepted");
    visitor.eventOf("closed");

    visitor.say("again", "もしもし");
    JsonNode refused = visitor.answer("again");
    assertThat(refused.path("code").asString()).isEqualTo("blocked");
    assertThat(refused.path("message").asString()).startsWith("申し訳ございません");
    assertThat(newcomer(",'previous':'" + token + "'")).isEqualTo("blocked");
    // By the setting of this test, from the same address, too.
    assertThat(newcomer("")).isEqualTo("blocked");

    JsonNode row = supervisor.frame("blocks").path("blocks").get(0);
    assertThat(
            ask(supervisor, "unblock", ",'block':'" + row.path("id").asString() + "'")
                .path("type")
                .asString())
        .isEqualTo("accepted");
    assertThat(newcomer("")).isEqualTo("welcome");
    visitor.say("back", "もしもし");
    assertThat(visitor.answer("back").path("type").asString()).isEqualTo("accepted");
  }

  @Test
  void heedsWhatAnotherMachineBlocksAndLifts() {
    block(supervisor, 24);
    Block here = blocks.all().getFirst();
    store.lift(here.id(), here.by(), java.time.Instant.now());
    blocks.refresh();
    assertThat(newcomer(",'previous':'" + token + "'")).isEqualTo("welcome");
    Block there =
        new Block(
            "from-another-machine",
            here.visitor(),
            java.util.Optional.empty(),
            here.conversation(),
            here.by(),
            here.at(),
            here.until(),
            "");
    store.add(there);
    blocks.refresh();
    assertThat(newcomer(",'previous':'" + token + "'")).isEqualTo("blocked");
  }

  @Test
  void whatWasSaidMayStillBeRead() {
    block(supervisor, 24);
    try (TestClient back = TestClient.connect(port, "/ws/visitor")) {
      back.send("{'type':'hello','protocol':1,'token':'" + token + "','after':0}");
      assertThat(back.frame("welcome").path("phase").asString()).isEqualTo("closed");
      back.event(1);
    }
  }

  @Test
  void agentsBlockOnlyWhereTheyHoldAndForADayAtMost() {
    assertThat(block(agent, 24).path("code").asString()).isEqualTo("not-your-conversation");
    ask(agent, "take", "");
    assertThat(block(agent, 25).path("code").asString()).isEqualTo("out-of-range");
    assertThat(block(agent, 24).path("type").asString()).isEqualTo("accepted");
  }

  @Test
  void outlivesARestartWithoutAnAddressOrAnIdInClear() {
    block(supervisor, 24);
    Block stored = store.standing(java.time.Instant.now()).getFirst();
    assertThat(stored).isEqualTo(blocks.all().getFirst());
    String row =
        database
            .sql("SELECT visitor || coalesce(address, '') FROM visitor_block WHERE id = ?")
            .param(stored.id())
            .query(String.class)
            .single();
    assertThat(row).hasSize(128).doesNotContain("127.0.0.1", conversation);
  }

  @Test
  void listsWhatTheFrontEndExpects() throws IOException {
    block(supervisor, 24);
    JsonNode row =
        supervisor
            .await(
                frame ->
                    frame.path("type").asString().equals("blocks")
                        && frame.toString().contains(conversation))
            .path("blocks")
            .get(0);
    JsonNode expected = FrameFixtures.json(FrameFixtures.named("agent-blocks"));
    assertThat(row.propertyNames())
        .containsExactlyInAnyOrderElementsOf(expected.path("blocks").get(0).propertyNames());
  }

  /** The type of what answers a hello, or the code when it is refused. */
  private String newcomer(String more) {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      client.send("{'type':'hello','protocol':1,'language':'en'" + more + "}");
      JsonNode answer =
          client.await(
              frame ->
                  frame.path("type").asString().equals("welcome")
                      || frame.path("type").asString().equals("refused"));
      return answer.path("code").asString(answer.path("type").asString());
    }
  }

  private JsonNode block(TestClient desk, int hours) {
    return ask(desk, "block", ",'hours':" + hours + ",'note':'暴言'");
  }

  private JsonNode ask(TestClient desk, String type, String more) {
    String id = UUID.randomUUID().toString();
    desk.send(
        "{'type':'%s','id':'%s','conversation':'%s'%s}".formatted(type, id, conversation, more));
    return desk.answer(id);
  }
}

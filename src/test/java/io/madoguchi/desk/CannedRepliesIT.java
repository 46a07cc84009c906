package io.madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffApplication;
import io.madoguchi.staff.StaffFixture;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = StaffApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CannedRepliesIT {

  private static final String REPLIES = "/api/desk/replies";
  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  @Test
  void readsTheTitleSoThatItIsFoundByItsSound() {
    JsonNode added = add(staff.browser(Role.AGENT, port), "返金の時期", false);
    assertThat(added.path("reading").asString()).isEqualTo("へんきんのじき");
  }

  @Test
  void keepsWhatIsPrivateFromEverybodyElse() {
    Browser mine = staff.browser(Role.AGENT, port);
    Browser others = staff.browser(Role.SUPERVISOR, port);
    String id = add(mine, "わたし用", false).path("id").asString();
    assertThat(mine.get(REPLIES).body()).contains(id);
    assertThat(others.get(REPLIES).body()).doesNotContain(id);
    assertThat(others.json("PUT", REPLIES + "/" + id, form("盗む", false)).statusCode())
        .isEqualTo(404);
    assertThat(others.json("DELETE", REPLIES + "/" + id, "").statusCode()).isEqualTo(404);
  }

  @Test
  void letsOnlyItsAuthorAndSupervisorsChangeWhatIsShared() {
    Browser author = staff.browser(Role.ADMINISTRATOR, port);
    Browser agent = staff.browser(Role.AGENT, port);
    String id = add(author, "共有の定型文", true).path("id").asString();
    JsonNode seen = find(agent, id);
    assertThat(seen.path("mayChange").asBoolean()).isFalse();
    HttpResponse<String> refused = agent.json("PUT", REPLIES + "/" + id, form("別の文", true));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("\"code\":\"not-your-reply\"");

    Browser supervisor = staff.browser(Role.SUPERVISOR, port);
    assertThat(supervisor.json("PUT", REPLIES + "/" + id, form("直した文", true)).statusCode())
        .isEqualTo(200);
    assertThat(find(agent, id).path("title").asString()).isEqualTo("直した文");
    assertThat(supervisor.json("DELETE", REPLIES + "/" + id, "").statusCode()).isEqualTo(204);
    assertThat(agent.get(REPLIES).body()).doesNotContain(id);
  }

  @Test
  void beginsWithWhatNearlyEveryConversationNeeds() {
    assertThat(find(staff.browser(Role.AGENT, port), "ja-greeting").path("text").asString())
        .contains("{agent}");
  }

  @Test
  void saysWhatIsWrongWithAReply() {
    Browser agent = staff.browser(Role.AGENT, port);
    assertThat(code(agent, "{\"title\":\" \",\"text\":\"x\"}")).isEqualTo("empty-reply");
    assertThat(code(agent, "{\"title\":\"" + "x".repeat(81) + "\",\"text\":\"x\"}"))
        .isEqualTo("title-too-long");
    assertThat(code(agent, "{\"title\":\"x\",\"text\":\"" + "x".repeat(2_001) + "\"}"))
        .isEqualTo("reply-too-long");
    assertThat(code(agent, "{\"title\":\"x\",\"text\":\"x\",\"language\":\"de\"}"))
        .isEqualTo("unknown-language");
  }

  @Test
  void isClosedToDesignersAndStrangers() {
    assertThat(staff.browser(Role.DESIGNER, port).get(REPLIES).statusCode()).isEqualTo(403);
    assertThat(new Browser(port).get(REPLIES, "Accept", "application/json").statusCode())
        .isEqualTo(401);
  }

  private static JsonNode add(Browser browser, String title, boolean shared) {
    HttpResponse<String> added = browser.json("POST", REPLIES, form(title, shared));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    return JSON.readTree(added.body());
  }

  private static String code(Browser browser, String form) {
    HttpResponse<String> refused = browser.json("POST", REPLIES, form);
    assertThat(refused.statusCode()).isEqualTo(400);
    return JSON.readTree(refused.body()).path("code").asString();
  }

  private static JsonNode find(Browser browser, String id) {
    return JSON.readTree(browser.get(REPLIES).body())
        .valueStream()
        .filter(each -> each.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String form(String title, boolean shared) {
    return JSON.createObjectNode()
        .put("title", title)
        .put("text", "{agent}です。")
        .put("language", "ja")
        .put("shared", shared)
        .toString();
  }
}

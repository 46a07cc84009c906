package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.StaffFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What agents see of a text that is not sent yet, where the site allows it. */
@WholeService
@TestPropertySource(properties = "madoguchi.chat.visitor-drafts=true")
class DraftsIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  @Test
  void tellsTheVisitorFirstAndThenShowsTheAgentWhatTheyType() {
    try (TestClient visitor = TestClient.visitor(port);
        TestClient agent = new Desks(staff, port).of("hana")) {
      String conversation = visitor.frame("welcome").path("conversation").asString();
      assertThat(visitor.frame("welcome").path("drafts").asString())
          .isEqualTo("入力中の文章は、送信前でも担当者に表示されます。");
      agent.send("{'type':'watch','conversation':'" + conversation + "','after':0}");
      agent.frame("watching");
      visitor.send("{'type':'typing','text':'まだ送っていない文'}");
      assertThat(agent.frame("typing").path("text").asString()).isEqualTo("まだ送っていない文");
    }
  }

  @Test
  void saysItInTheLanguageOfThePage() {
    try (TestClient client = TestClient.connect(port, "/ws/visitor")) {
      client.send("{'type':'hello','protocol':1,'language':'en-GB'}");
      assertThat(client.frame("welcome").path("drafts").asString()).startsWith("Our team can see");
    }
  }
}

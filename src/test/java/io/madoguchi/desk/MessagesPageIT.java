package io.madoguchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Page;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class MessagesPageIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired Conversations conversations;

  @Test
  void showsAgentsWhatVisitorsLeft() {
    Conversation conversation = conversations.begin("ja", Page.UNKNOWN).conversation();
    conversations.dispatch(
        conversation.id(), new Command.LeaveMessage("guest@example.com", "<b>電話</b>をください"));
    String page = staff.browser(Role.AGENT, port).get("/desk/messages").body();
    assertThat(page)
        .contains("mailto:guest@example.com")
        .contains("&lt;b&gt;電話&lt;/b&gt;をください")
        .contains("/desk#/conversation/" + conversation.id());
  }

  @Test
  void isClosedToStrangers() {
    assertThat(new Browser(port).get("/desk/messages").statusCode()).isEqualTo(302);
  }
}

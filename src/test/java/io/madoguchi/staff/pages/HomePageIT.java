package io.madoguchi.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import org.junit.jupiter.api.Test;

/** The page after logging in names what somebody's role opens, and nothing else. */
class HomePageIT extends Door {

  @Test
  void designerFindsWhatIsNeededToWriteAnswers() {
    assertThat(home(Role.DESIGNER))
        .contains("madoguchi.jar check", "madoguchi.jar evaluate", "href=\"/help\"")
        .doesNotContain("href=\"/desk\"", "href=\"/staff\"");
  }

  @Test
  void agentFindsTheDesk() {
    assertThat(home(Role.AGENT))
        .contains("href=\"/desk\"", "href=\"/desk/messages\"")
        .doesNotContain("madoguchi.jar", "href=\"/staff\"");
  }

  @Test
  void administratorFindsEverything() {
    assertThat(home(Role.ADMINISTRATOR))
        .contains("href=\"/desk\"", "href=\"/staff\"", "madoguchi.jar check");
  }

  @Test
  void strangerIsSentToTheLogin() {
    assertThat(Browser.location(browser().get("/home"))).isEqualTo("/login");
  }

  private String home(Role role) {
    return loggedIn("taro", role).get("/home").body();
  }
}

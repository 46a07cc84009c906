package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.PresenceCause;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import io.madoguchi.staff.presence.PresenceLog;
import io.madoguchi.staff.presence.Stretch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What real desks leave in the log of presence. */
@WholeService
class PresenceCauseIT {

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired PresenceLog log;
  @Autowired Clock clock;

  @Test
  void aBrokenConnectionAndALogoutAreToldApart() {
    StaffFixture.Key key = staff.account("presence-nana", "Nana", Role.AGENT);
    Browser browser = new Browser(port);
    browser.logIn(key.login(), key.password());
    Desks.of(browser, port).close(); // without a closing frame
    await("presence-nana", PresenceCause.ARRIVED, PresenceCause.LOST);
    try (TestClient desk = Desks.of(browser, port)) {
      browser.submit("/home", "/logout", Map.of());
      await(
          "presence-nana",
          PresenceCause.ARRIVED,
          PresenceCause.LOST,
          PresenceCause.ARRIVED,
          PresenceCause.LOGGED_OUT);
      assertThat(desk.frames()).isNotEmpty();
    }
  }

  private void await(String agent, PresenceCause... causes) {
    Awaitility.await().untilAsserted(() -> assertThat(causes(agent)).isEqualTo(List.of(causes)));
  }

  private List<PresenceCause> causes(String agent) {
    return log.between(Instant.EPOCH, clock.instant().plus(Duration.ofDays(1))).stream()
        .filter(each -> each.agent().equals(new AgentId(agent)))
        .map(Stretch::cause)
        .toList();
  }
}

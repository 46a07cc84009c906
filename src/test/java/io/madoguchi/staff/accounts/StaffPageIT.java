package io.madoguchi.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Abilities;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.StaffChanges;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.audit.AuditLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffPageIT extends Door {

  @Autowired StaffChanges changes;
  @Autowired AuditLog audit;

  @BeforeEach
  void forget() {
    changes.forget();
  }

  @Test
  void invitationMakesAnAccountOnItsTermsOnce() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    String link = invite(admin, "SUPERVISOR", "7", "support、returns");

    HttpResponse<String> joined = browser().submit(link, link, form("jiro"));

    assertThat(Browser.location(joined)).isEqualTo("/login?joined");
    Agent jiro = agents.findByLogin("jiro").orElseThrow();
    assertThat(jiro.role()).isEqualTo(Role.SUPERVISOR);
    assertThat(jiro.capacity()).isEqualTo(7);
    assertThat(jiro.teams()).isEqualTo(Set.of("support", "returns"));
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
    assertThat(audit.newest(9))
        .extracting(AuditLog.Entry::action)
        .contains(Audit.Action.JOINED, Audit.Action.INVITED);
  }

  @Test
  void keepsLanguagesAndSkillsOfAnAccount() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    somebody("jiro", Role.AGENT);
    change(
        admin,
        "jiro",
        Map.of(
            "role",
            "AGENT",
            "capacity",
            "4",
            "active",
            "true",
            "languages",
            "JA、en",
            "skills",
            "refunds"));
    assertThat(agents.findByLogin("jiro").orElseThrow().abilities())
        .isEqualTo(new Abilities(Set.of("ja", "en"), Set.of("refunds")));
    assertThat(admin.get("/staff").body()).contains("value=\"refunds\"");
    admin.submit(
        "/staff",
        "/staff/invitations",
        Map.of("role", "AGENT", "capacity", "4", "languages", "en", "skills", "ios"));
    String link = shownLink(admin);
    browser().submit(link, link, form("saburo"));
    assertThat(agents.findByLogin("saburo").orElseThrow().abilities())
        .isEqualTo(new Abilities(Set.of("en"), Set.of("ios")));
  }

  @Test
  void invitationIsShownOnlyOnce() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    String link = invite(admin, "AGENT", "4", "");
    assertThat(admin.get("/staff").body()).doesNotContain(link);
  }

  @Test
  void invitationExpiresAfterAWeek() {
    String link = invite(loggedIn("admin", Role.ADMINISTRATOR), "AGENT", "4", "");
    clock.turn(Duration.ofDays(7));
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void withdrawnInvitationIsWorthless() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    String link = invite(admin, "AGENT", "4", "");
    Matcher revoke =
        Pattern.compile("/staff/invitations/[0-9a-f]+/revoke").matcher(admin.get("/staff").body());
    assertThat(revoke.find()).isTrue();

    admin.submit("/staff", revoke.group(), Map.of());

    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void takenLoginLeavesTheInvitationGood() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    String link = invite(admin, "AGENT", "4", "");

    HttpResponse<String> refused = browser().submit(link, link, form("admin"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Somebody has this login already");
    assertThat(browser().submit(link, link, form("jiro")).statusCode()).isEqualTo(302);
  }

  @Test
  void closingAnAccountEndsItsSessionsAtOnce() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    Browser jiro = loggedIn("jiro", Role.AGENT);
    assertThat(jiro.get("/desk").statusCode()).isEqualTo(200);

    change(admin, "jiro", Map.of("role", "AGENT", "capacity", "4", "teams", ""));

    assertThat(Browser.location(jiro.get("/desk"))).isEqualTo("/login");
    assertThat(jiro.get("/api/desk/articles").statusCode()).isEqualTo(401);
    assertThat(browser().logIn("jiro", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(changes.heard()).containsExactly(new StaffChanged(new AgentId("id-of-jiro"), true));
  }

  @Test
  void anotherRoleEndsSessionsAndAnotherCapacityDoesNot() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    Browser jiro = loggedIn("jiro", Role.SUPERVISOR);

    change(admin, "jiro", Map.of("role", "SUPERVISOR", "capacity", "9", "active", "true"));
    assertThat(jiro.get("/desk").statusCode()).isEqualTo(200);

    change(admin, "jiro", Map.of("role", "AGENT", "capacity", "9", "active", "true"));
    assertThat(jiro.get("/desk").statusCode()).isEqualTo(302);
    assertThat(changes.heard())
        .extracting(StaffChanged::sessionsEnded)
        .containsExactly(false, true);
  }

  @Test
  void passwordLinkSetsANewPasswordOnceAndEndsSessions() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    Browser jiro = loggedIn("jiro", Role.AGENT);
    String worthless = passwordLink(admin);
    String link = passwordLink(admin);
    String other = "another correct horse battery";

    assertThat(browser().get(worthless).statusCode()).isEqualTo(410);
    assertThat(browser().submit(link, link, passwords("jiro-jiro-jiro")).statusCode())
        .isEqualTo(422);
    assertThat(Browser.location(browser().submit(link, link, passwords(other))))
        .isEqualTo("/login?joined");

    assertThat(jiro.get("/desk").statusCode()).isEqualTo(302);
    assertThat(changes.heard()).containsExactly(new StaffChanged(new AgentId("id-of-jiro"), true));
    assertThat(browser().logIn("jiro", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(browser().logIn("jiro", other).statusCode()).isEqualTo(302);
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void passwordLinkOpensNoClosedAccount() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    somebody("jiro", Role.AGENT);
    String link = passwordLink(admin);
    change(admin, "jiro", Map.of("role", "AGENT", "capacity", "4"));
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void keepsTheLastAdministrator() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);

    change(admin, "admin", Map.of("role", "AGENT", "capacity", "4", "active", "true"));

    assertThat(admin.get("/staff").body()).contains("this is the only administrator");
    assertThat(agents.findByLogin("admin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void refusesTermsThatAreNotValid() {
    Browser admin = loggedIn("admin", Role.ADMINISTRATOR);
    somebody("jiro", Role.AGENT);
    for (Map<String, String> wrong :
        java.util.List.of(
            Map.of("role", "AGENT", "capacity", "21", "active", "true"),
            Map.of("role", "AGENT", "capacity", "many", "active", "true"),
            Map.of("role", "KING", "capacity", "4", "active", "true"),
            Map.of("role", "AGENT", "capacity", "9", "active", "true", "teams", "a b!"))) {
      change(admin, "jiro", wrong);
      assertThat(admin.get("/staff").body()).as("%s", wrong).contains("Not saved");
      assertThat(agents.findByLogin("jiro").orElseThrow().capacity()).isEqualTo(4);
    }
  }

  @Test
  void isForAdministratorsOnly() {
    for (Role role : Set.of(Role.AGENT, Role.SUPERVISOR, Role.DESIGNER)) {
      HttpResponse<String> page = loggedIn("a-" + role, role).get("/staff");
      assertThat(page.statusCode()).isEqualTo(403);
      assertThat(page.body()).contains("Not for this account");
    }
  }

  private static void change(Browser admin, String login, Map<String, String> fields) {
    assertThat(admin.submit("/staff", "/staff/accounts/id-of-" + login, fields).statusCode())
        .isEqualTo(302);
  }

  private static String invite(Browser admin, String role, String capacity, String teams) {
    admin.submit(
        "/staff", "/staff/invitations", Map.of("role", role, "capacity", capacity, "teams", teams));
    return shownLink(admin);
  }

  private static String passwordLink(Browser admin) {
    admin.submit("/staff", "/staff/accounts/id-of-jiro/password", Map.of());
    return shownLink(admin);
  }

  private static Map<String, String> passwords(String password) {
    return Map.of("password", password, "confirm", password);
  }

  private static String shownLink(Browser admin) {
    Matcher link =
        Pattern.compile("http://localhost:\\d+(/(invite|password)/[\\w-]{54})\"")
            .matcher(admin.get("/staff").body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static Map<String, String> form(String login) {
    return Map.of("name", "Jiro", "login", login, "password", PASSWORD, "confirm", PASSWORD);
  }
}

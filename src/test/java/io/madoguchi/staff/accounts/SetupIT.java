package io.madoguchi.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@ExtendWith(OutputCaptureExtension.class)
class SetupIT extends Door {

  private static final Map<String, String> FORM =
      Map.of("name", "山田 花子", "login", "ｈａｎａｋｏ", "password", PASSWORD, "confirm", PASSWORD);

  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/(?:setup|invite)/\\S{54})\\s");

  @Autowired FirstStart firstStart;
  @Autowired Accounts accounts;
  @Autowired Environment environment;

  @Test
  void linkOnTheConsoleMakesTheFirstAdministratorOnce(CapturedOutput console) {
    String link = printedLink(console);
    Browser browser = browser();

    HttpResponse<String> made = browser.submit(link, link, FORM);

    assertThat(Browser.location(made)).isEqualTo("/login?joined");
    Agent agent = agents.findByLogin("hanako").orElseThrow();
    assertThat(agent.role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(agent.name()).isEqualTo("山田 花子");
    assertThat(Browser.location(browser.logIn("hanako", PASSWORD))).isEqualTo("/staff");
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void databaseHasArgon2AndNoSecrets(CapturedOutput console) {
    String link = printedLink(console);
    browser().submit(link, link, FORM);

    assertThat(database.sql("select password from staff_agent").query(String.class).single())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    String secret = link.substring("/setup/".length());
    assertThat(database.sql("select * from staff_link").query().listOfRows().toString())
        .doesNotContain(secret);
  }

  @Test
  void everyStartReplacesTheLink(CapturedOutput console) {
    String first = printedLink(console);
    String second = printedLink(console);

    assertThat(second).isNotEqualTo(first);
    assertThat(browser().get(first).statusCode()).isEqualTo(410);
    assertThat(browser().get(second).statusCode()).isEqualTo(200);
  }

  @Test
  void linkExpires(CapturedOutput console) {
    String link = printedLink(console);
    clock.turn(Duration.ofHours(24));
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void noLinkOnceThereIsAnAdministrator(CapturedOutput console) {
    String before = printedLink(console);
    somebody("hanako", Role.ADMINISTRATOR);
    int printed = console.length();
    firstStart.welcome();

    assertThat(console.toString().substring(printed))
        .contains("http://localhost:" + port + "/desk")
        .doesNotContain("/setup/");
    assertThat(browser().get(before).statusCode()).isEqualTo(410);
  }

  @Test
  void settingPrintsALinkForWhoeverLostTheOnlyPassword(CapturedOutput console) {
    somebody("lost", Role.ADMINISTRATOR);
    int before = console.length();
    new FirstStart(accounts, recovering(), environment).welcome();
    Matcher link = LINK.matcher(console.toString().substring(before));
    assertThat(link.find()).isTrue();

    browser().submit(link.group(1), link.group(1), FORM);

    assertThat(agents.findByLogin("hanako").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(browser().get(link.group(1)).statusCode()).isEqualTo(410);
  }

  private static LinkSettings recovering() {
    return new LinkSettings(true, Duration.ofHours(1), Duration.ofDays(1), Duration.ofHours(1));
  }

  @Test
  void formOpenedBeforeAnotherAdministratorCameIsWorthless(CapturedOutput console) {
    String link = printedLink(console);
    Browser browser = browser();
    String token = browser.csrf(link);
    somebody("other", Role.ADMINISTRATOR);
    Map<String, String> form = new java.util.HashMap<>(FORM);
    form.put("_csrf", token);

    assertThat(browser.post(link, form).statusCode()).isEqualTo(410);
    assertThat(agents.all()).hasSize(1);
  }

  @Test
  void wrongTokensSayNothingAndAreLimited() {
    Browser browser = browser();
    assertThat(browser.get("/setup/short").statusCode()).isEqualTo(410);
    String wrong = "/setup/" + LinkToken.random().text();
    for (int tries = 1; tries < 60; tries++) {
      assertThat(browser.get(wrong).statusCode()).isEqualTo(410);
    }
    HttpResponse<String> limited = browser.get(wrong);
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void rightIdWithWrongSecretIsUnknown(CapturedOutput console) {
    String link = printedLink(console);
    char last = link.charAt(30) == 'A' ? 'B' : 'A';
    String wrong = link.substring(0, 30) + last + link.substring(31);
    assertThat(browser().get(wrong).statusCode()).isEqualTo(410);
    assertThat(browser().get(link.replace("/setup/", "/invite/")).statusCode()).isEqualTo(410);
  }

  @Test
  void weakPasswordIsRefusedAndTheLinkStaysGood(CapturedOutput console) {
    String link = printedLink(console);
    Map<String, String> weak = new java.util.HashMap<>(FORM);
    weak.put("password", "password2026!");

    HttpResponse<String> refused = browser().submit(link, link, weak);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("among the first")
        .contains("not the same")
        .contains("山田 花子")
        .doesNotContain("password2026!");
    assertThat(browser().get(link).statusCode()).isEqualTo(200);
  }

  @Test
  void linkPagesNeverTellOthersTheirAddress(CapturedOutput console) {
    assertThat(browser().get(printedLink(console)).headers().allValues("Referrer-Policy"))
        .containsExactly("no-referrer");
  }

  private String printedLink(CapturedOutput console) {
    int before = console.length();
    firstStart.welcome();
    Matcher link = LINK.matcher(console.toString().substring(before));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}

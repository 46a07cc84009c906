package io.madoguchi.staff.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT extends Door {

  @Test
  void opensThePageThatWasAskedFor() {
    somebody("taro", Role.ADMINISTRATOR);
    Browser browser = browser();
    assertThat(Browser.location(browser.get("/desk"))).isEqualTo("/login");
    assertThat(Browser.location(browser.logIn("taro", PASSWORD))).startsWith("/desk");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"AGENT,/desk", "SUPERVISOR,/desk", "DESIGNER,/home", "ADMINISTRATOR,/staff"})
  void opensTheRolesOwnPageOtherwise(Role role, String home) {
    somebody("taro", role);
    assertThat(Browser.location(browser().logIn("ＴＡＲＯ", PASSWORD))).isEqualTo(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/studio", "/reports"})
  void doesNotComeBackToAPageThatIsNotThere(String page) {
    somebody("taro", Role.DESIGNER);
    Browser browser = browser();
    assertThat(Browser.location(browser.get(page))).isEqualTo("/login");
    assertThat(Browser.location(browser.logIn("taro", PASSWORD))).isEqualTo("/home");
  }

  @Test
  void changesTheSessionAndKeepsItsCookieFromScriptsAndOtherSites() {
    somebody("taro", Role.AGENT);
    Browser browser = browser();
    browser.get("/login");
    String before = browser.cookies().getFirst().getValue();
    HttpResponse<String> response = browser.logIn("taro", PASSWORD);

    assertThat(browser.cookies())
        .singleElement()
        .satisfies(cookie -> assertThat(cookie.getValue()).isNotEqualTo(before));
    assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void wrongUnknownAndClosedLookTheSame() {
    Agent taro = somebody("taro", Role.AGENT);
    agents.update(new Agent(taro.id(), "taro", taro.name(), Role.AGENT, 4, taro.teams(), false));
    somebody("jiro", Role.AGENT);

    for (HttpResponse<String> response :
        java.util.List.of(
            browser().logIn("taro", PASSWORD),
            browser().logIn("jiro", "wrong " + PASSWORD),
            browser().logIn("nobody", PASSWORD))) {
      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.body()).contains("The login or the password is wrong.");
    }
  }

  @Test
  void holdsUpGuessingButNotOtherLogins() {
    somebody("taro", Role.AGENT);
    somebody("jiro", Role.AGENT);
    for (int tries = 0; tries < 10; tries++) {
      assertThat(browser().logIn("taro", "wrong " + PASSWORD).statusCode()).isEqualTo(401);
    }

    HttpResponse<String> limited = browser().logIn("taro", PASSWORD);

    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).isPresent();
    assertThat(limited.body()).contains("Too many tries");
    assertThat(browser().logIn("jiro", PASSWORD).statusCode()).isEqualTo(302);
    clock.turn(Duration.ofMinutes(15));
    assertThat(browser().logIn("taro", PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void refusesWhatComesWithoutTheToken() {
    Browser browser = loggedIn("taro", Role.ADMINISTRATOR);
    assertThat(
            browser
                .post("/staff/invitations", Map.of("role", "AGENT", "capacity", "4"))
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void takesTheTokenAsHeader() {
    Browser browser = loggedIn("taro", Role.ADMINISTRATOR);
    String token = browser.csrf("/staff");
    assertThat(browser.post("/logout", Map.of(), "X-CSRF-TOKEN", token).statusCode())
        .isEqualTo(302);
  }

  @Test
  void showsTheFormAgainWhenItStoodOpenTooLong() {
    somebody("taro", Role.AGENT);
    HttpResponse<String> late =
        browser().post("/login", Map.of("username", "taro", "password", PASSWORD));
    assertThat(Browser.location(late)).isEqualTo("/login?expired");
  }

  @Test
  void loggingOutEndsTheSession() {
    Browser browser = loggedIn("taro", Role.ADMINISTRATOR);
    HttpResponse<String> out = browser.submit("/staff", "/logout", Map.of());
    assertThat(Browser.location(out)).isEqualTo("/login?logout");
    assertThat(Browser.location(browser.get("/staff"))).isEqualTo("/login");
  }
}

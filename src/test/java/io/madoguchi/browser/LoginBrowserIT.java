package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Role;
import org.junit.jupiter.api.Test;

@BrowserTest
class LoginBrowserIT {

  @Test
  void leadsThroughTheLoginToTheDesk(Stage stage) {
    Window window = stage.window("/desk");
    assertThat(window.driver().getCurrentUrl()).endsWith("/login");
    Desk desk = new Desk(window);
    desk.logIn(stage.staff().account("sato", "佐藤", Role.AGENT));
    assertThat(window.driver().getCurrentUrl()).contains("/desk");
    assertThat(window.find(".list.line .empty").getText()).isEqualTo("お待ちのお客様はいません。");
    assertThat(window.find(".nothing-title").getText()).isEqualTo("会話を選んでください");

    window.find(".settings > button").click();
    window.until("one can sign out", () -> window.shows(window.driver(), ".account form button"));
    window.find(".account form button").click();
    window.until("the login page is back", () -> window.shows(window.driver(), ".note.good"));
    window.go("/desk");
    assertThat(window.driver().getCurrentUrl()).endsWith("/login");
  }

  @Test
  void wrongPasswordSaysSo(Stage stage) {
    Window window = stage.window("/login?lang=en");
    window.find("#username").sendKeys("sato");
    window.find("#password").sendKeys("not the password");
    window.find("main form button").click();
    window.until("it is refused", () -> window.shows(window.driver(), ".note.bad"));
    assertThat(window.find("#username").getDomProperty("value")).isEqualTo("sato");
  }

  @Test
  void everyDoorOfTheDeskLeadsSomewhere(Stage stage) {
    Window window = stage.window("/desk");
    new Desk(window).logIn(stage.staff().account("root", "管理者", Role.ADMINISTRATOR));
    window.go("/desk");
    new Desk(window).connected();
    window.find(".settings > button").click();
    window.until("the doors are shown", () -> window.shows(window.driver(), ".account a"));
    for (String address :
        window.all(".account a").stream().map(link -> link.getDomProperty("href")).toList()) {
      Object status =
          window
              .driver()
              .executeAsyncScript("fetch(arguments[0]).then(r => arguments[1](r.status))", address);
      assertThat(status).as(address).isEqualTo(200L);
    }
  }
}

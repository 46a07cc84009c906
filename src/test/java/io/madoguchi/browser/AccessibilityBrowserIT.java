package io.madoguchi.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class AccessibilityBrowserIT {

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void shopAndWidget(String scheme, Stage stage) {
    Shop shop = stage.visitor("ja");
    shop.window().appearance(scheme);
    Accessibility.check(shop.window());

    shop.open();
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    Accessibility.check(shop.window());

    shop.part(".head .opener").click();
    shop.window().until("the menu is open", () -> shop.shows(".menu"));
    Accessibility.check(shop.window());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void widgetWhileOneWaitsAndRates(String scheme, Stage stage) {
    Shop shop = stage.guest("en");
    shop.window().appearance(scheme);
    shop.askForPerson();
    Accessibility.check(shop.window());

    shop.part(".head .opener").click();
    shop.parts(".menu .entry").getLast().click();
    shop.window().until("the rating is asked for", () -> shop.shows(".rating"));
    shop.parts(".rating .star").getFirst().click();
    Accessibility.check(shop.window());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void desk(String scheme, Stage stage) {
    Shop waiting = stage.guest("ja");
    Shop talking = stage.guest("ja");
    talking.say("返品したいです");
    talking.hears("bot", "14日以内");
    talking.askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.window().appearance(scheme);
    Accessibility.check(desk.window());

    desk.takeNext();
    desk.reply("お待たせしました。");
    waiting.askForPerson();
    desk.sees(1);
    Accessibility.check(desk.window());

    desk.window().find(".settings > button").click();
    desk.window().until("the settings are open", () -> !desk.window().all(".account").isEmpty());
    Accessibility.check(desk.window());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void pagesThatNeedNoScript(String scheme, Stage stage) {
    Window window = stage.window("/login?lang=ja");
    window.appearance(scheme);
    for (String path :
        new String[] {
          "/login?lang=en",
          stage.joinPage(),
          "/help/ja",
          "/help/en",
          "/help/ja/return-how",
          "/help/ja?q=%E8%BF%94%E5%93%81",
          "/help/ja/there-is-no-such-article"
        }) {
      window.go(path);
      Accessibility.check(window);
    }
  }
}

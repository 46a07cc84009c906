package io.madoguchi.bot;

import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.BotSettings.Fallback;
import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.ListedName;
import io.madoguchi.knowledge.Menu;
import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.knowledge.OpeningHours.Span;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Text;
import io.madoguchi.language.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knowledge for tests, built as sentences. */
final class Shop {

  static final Origin HERE = new Origin("topics/test.yaml", 1, 1);
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Map<String, Intent> intents = new LinkedHashMap<>();
  private final Map<String, Menu> menus = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private Dictionaries dictionaries = Dictionaries.EMPTY;
  private Fallback fallback = new Fallback(1, false);
  private OpeningHours hours = OpeningHours.always(TOKYO);
  private List<Language> languages = List.of(Language.JA, Language.EN);

  static Shop aShop() {
    return new Shop();
  }

  static Text text(String ja, String en) {
    return new Text(Map.of(Language.JA, ja, Language.EN, en));
  }

  static Button button(Button.Target target, String ja, String en) {
    return new Button(text(ja, en), target);
  }

  Shop with(Wish wish) {
    intents.put(wish.id(), wish.intent());
    return this;
  }

  /** An intent that says {@code 答:id} and {@code answer:id}. */
  Shop with(String id) {
    return with(Wish.of(id).saying("答:" + id, "answer:" + id));
  }

  Shop withArticle(String id, String leadJa, String leadEn) {
    articles.put(id, new Article(id, Map.of(Language.JA, page(leadJa), Language.EN, page(leadEn))));
    return with(Wish.of(id).saying(new Answer.OfArticle(id)));
  }

  private static Article.Page page(String lead) {
    return new Article.Page(
        "title", List.of(), Optional.empty(), List.of(), lead, lead + "\n\n## More\nx", HERE);
  }

  Shop withMenu(String id, Button... options) {
    menus.put(id, new Menu(id, text("選択:" + id, "choose:" + id), List.of(options), HERE));
    return this;
  }

  Shop listing(String list, ListedName... names) {
    dictionaries = new Dictionaries(Map.of(), Map.of(), Map.of(list, List.of(names)));
    return this;
  }

  Shop tries(int tries) {
    fallback = new Fallback(tries, fallback.handoffByItself());
    return this;
  }

  Shop handingOffByItself() {
    fallback = new Fallback(fallback.tries(), true);
    return this;
  }

  /** Mondays from 10 to 17 in Tokyo. */
  Shop openOnMondays() {
    Span day = new Span(LocalTime.of(10, 0), LocalTime.of(17, 0));
    hours = new OpeningHours(TOKYO, Map.of(DayOfWeek.MONDAY, List.of(day)), false, Map.of());
    return this;
  }

  Shop neverOpen() {
    hours = new OpeningHours(TOKYO, Map.of(), false, Map.of());
    return this;
  }

  Shop speaking(Language... spoken) {
    languages = List.of(spoken);
    return this;
  }

  Knowledge knowledge() {
    BotSettings bot =
        new BotSettings(
            text("まどか", "Madoka"),
            languages,
            new BotSettings.Greeting(
                text("こんにちは", "Hello"),
                List.of(button(new Button.Target.ToMenu("main"), "メニュー", "Menu"))),
            BotSettings.Thresholds.of(0.7, 0.3),
            fallback,
            List.of(
                new BotSettings.Team("support", text("サポート", "Support")),
                new BotSettings.Team("care", text("相談", "Care"))),
            hours,
            Duration.ofHours(24),
            Duration.ofMinutes(30));
    return new Knowledge("v1", bot, intents, menus, articles, dictionaries);
  }
}

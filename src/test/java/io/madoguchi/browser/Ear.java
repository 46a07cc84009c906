package io.madoguchi.browser;

import java.util.List;

/** Hears what the widget has a screen reader say, from the moment it listens. */
final class Ear {

  private final Shop shop;

  private Ear(Shop shop) {
    this.shop = shop;
  }

  static Ear at(Shop shop) {
    shop.window()
        .script(
            """
            window.heard = [];
            const region = document.querySelector('madoguchi-chat').shadowRoot.querySelector('[aria-live=polite]');
            new MutationObserver((changes) => {
              for (const {addedNodes} of changes) for (const {textContent} of addedNodes) heard.push(textContent);
            }).observe(region, {childList: true});
            """);
    return new Ear(shop);
  }

  /** Everything that was said, in order. */
  List<String> heard() {
    return ((List<?>) shop.window().script("return heard")).stream().map(String::valueOf).toList();
  }

  /** Waits until something with {@code text} in it has been said. */
  void hears(String text) {
    shop.window()
        .until(
            "“" + text + "” is said", () -> heard().stream().anyMatch(one -> one.contains(text)));
  }

  long times(String text) {
    return heard().stream().filter(one -> one.contains(text)).count();
  }
}

package io.madoguchi.help;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.knowledge.KnowledgePublished;
import io.madoguchi.language.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The help pages of the knowledge that serves, one shelf a language. Thread-safe. Shelves are
 * filled beside what the service does meanwhile, the first ones once it is ready; who asks earlier
 * waits for them.
 */
@Component
class Library {

  private final KnowledgeBase knowledge;
  private volatile @Nullable Stock stock;

  Library(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  private record Stock(String version, CompletableFuture<Map<Language, Shelf>> shelves) {

    static Stock of(Knowledge knowledge) {
      return new Stock(knowledge.version(), CompletableFuture.supplyAsync(() -> shelve(knowledge)));
    }
  }

  /** The first visitor's answer does not wait for help pages. */
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    stock();
  }

  @EventListener
  synchronized void published(KnowledgePublished event) {
    Knowledge next = event.knowledge();
    Stock filled = stock;
    if (filled != null && !filled.version().equals(next.version())) {
      stock = Stock.of(next);
    }
  }

  /** Empty for a language that the bot does not speak. */
  Optional<Shelf> shelf(String tag) {
    return shelves().values().stream()
        .filter(shelf -> shelf.language().tag().equals(tag))
        .findFirst();
  }

  /** The shelf in the bot's first language. */
  Shelf first() {
    return shelves().values().iterator().next();
  }

  /** The shelf for the languages that a browser asks for. */
  Shelf preferred(Iterable<Locale> locales) {
    for (Locale locale : locales) {
      Optional<Shelf> shelf = shelf(locale.getLanguage());
      if (shelf.isPresent()) {
        return shelf.get();
      }
    }
    return first();
  }

  Map<Language, Shelf> shelves() {
    return stock().shelves().join();
  }

  private Stock stock() {
    Stock filled = stock;
    return filled == null ? firstStock() : filled;
  }

  private synchronized Stock firstStock() {
    Stock filled = stock;
    if (filled == null) {
      filled = Stock.of(knowledge.current());
      stock = filled;
    }
    return filled;
  }

  private static Map<Language, Shelf> shelve(Knowledge knowledge) {
    Map<Language, Shelf> shelves = new LinkedHashMap<>();
    for (Language language : knowledge.bot().languages()) {
      shelves.put(language, new Shelf(knowledge, language));
    }
    return shelves;
  }
}

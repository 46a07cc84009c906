package io.madoguchi.bot;

import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.language.Language;
import io.madoguchi.language.entities.EntityKind;
import io.madoguchi.language.entities.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values of slots in the visitor's language: 12月3日（木） for 2026-12-03. */
final class ShownSlots {

  private ShownSlots() {}

  /** The values given so far, by slot, as a visitor is to read them. */
  static Map<String, String> of(Intent intent, Situation situation) {
    Map<String, String> shown = new HashMap<>(situation.memory().slots());
    for (Slot slot : intent.slots()) {
      shown.computeIfPresent(slot.name(), (_, value) -> of(slot, value, situation));
    }
    return shown;
  }

  private static String of(Slot slot, String value, Situation situation) {
    Optional<EntityKind> kind = slot.kind().entity();
    if (slot.list().isPresent()) {
      return name(slot.list().get(), value, situation);
    }
    return kind.map(each -> new Shown(situation.language(), situation.today()).of(each, value))
        .orElse(value);
  }

  private static String name(String list, String value, Situation situation) {
    Dictionaries dictionaries = situation.knowledge().dictionaries();
    Language main = situation.knowledge().defaultLanguage();
    return dictionaries.name(list, value, main, situation.language()).orElse(value);
  }
}

package io.madoguchi.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Buttons, and what their ids mean when one comes back. */
final class Choices {

  static final String NONE = "none";
  static final String PERSON = "person";
  static final String YES = "yes";
  static final String NO = "no";
  static final String STOP = "stop";
  static final String LEAVE_MESSAGE = "leave-message";

  /** The widget knows this one: it may then call the visitor back with a notification. */
  static final String KEEP_PLACE = "keep-place";

  private static final String INTENT = "intent:";
  private static final String MENU = "menu:";
  private static final String TEAM = "team:";
  private static final String SLOT = "slot:";

  /** Depend on what was asked, so that an old one says nothing. */
  private static final Set<String> OF_THEIR_TURN = Set.of(YES, NO, STOP, KEEP_PLACE);

  /** Up to sixty labels are looked at with every message, and they are always the same ones. */
  private static final Cache<String, String> BARE_LABELS =
      Caffeine.newBuilder().maximumSize(5_000).build();

  private Choices() {}

  static List<Choice> of(List<Button> buttons, Language language) {
    return buttons.stream().map(button -> of(button, language)).toList();
  }

  static Choice intent(String id, String title) {
    return Choice.of(INTENT + id, title);
  }

  static boolean isIntent(String choice) {
    return choice.startsWith(INTENT);
  }

  /** A value that the visitor gave and may change. */
  static Choice slot(String name, String value) {
    return Choice.of(SLOT + name, value);
  }

  /** The slot whose value is to be changed. */
  static Optional<String> slot(String choice) {
    return choice.startsWith(SLOT)
        ? Optional.of(choice.substring(SLOT.length()))
        : Optional.empty();
  }

  private static Choice of(Button button, Language language) {
    String label = button.label().in(language);
    return switch (button.target()) {
      case Target.ToIntent to -> Choice.of(INTENT + to.intent(), label);
      case Target.ToMenu to -> Choice.of(MENU + to.menu(), label);
      case Target.ToTeam to -> Choice.of(TEAM + to.team(), label);
      case Target.ToPage to -> new Choice("page:" + to.url(), label, Optional.of(to.url()));
    };
  }

  /** Where a pressed button leads; empty for the bot's own buttons. */
  static Optional<Target> target(String choice) {
    if (choice.startsWith(INTENT)) {
      return Optional.of(new Target.ToIntent(choice.substring(INTENT.length())));
    }
    if (choice.startsWith(MENU)) {
      return Optional.of(new Target.ToMenu(choice.substring(MENU.length())));
    }
    if (choice.startsWith(TEAM)) {
      return Optional.of(new Target.ToTeam(choice.substring(TEAM.length())));
    }
    return Optional.empty();
  }

  /**
   * The button called {@code text}, as far as it still means the same.
   *
   * @param offered newest first
   */
  static Optional<String> labelled(String text, List<Choice> offered, BotMemory memory) {
    String bare = Words.bare(text);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    for (Choice choice : offered) {
      if (choice.url().isEmpty()
          && bare.equals(BARE_LABELS.get(choice.label(), Words::bare))
          && stillMeans(choice.id(), memory)) {
        return Optional.of(choice.id());
      }
    }
    return Optional.empty();
  }

  private static boolean stillMeans(String id, BotMemory memory) {
    return !OF_THEIR_TURN.contains(id)
        && slot(id).isEmpty()
        && (!id.equals(NONE) || memory.misses() > 0);
  }
}

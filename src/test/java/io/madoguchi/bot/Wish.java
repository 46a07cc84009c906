package io.madoguchi.bot;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Intent.ContextSetting;
import io.madoguchi.knowledge.Intent.Handoff;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An intent for tests, built as a sentence. */
final class Wish {

  private final String id;
  private final List<Button> buttons = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private @Nullable Answer answer;
  private @Nullable Text confirm;
  private @Nullable Handoff handoff;
  private @Nullable ContextSetting sets;
  private @Nullable String menu;
  private boolean smalltalk;

  private Wish(String id) {
    this.id = id;
  }

  static Wish of(String id) {
    return new Wish(id);
  }

  String id() {
    return id;
  }

  Wish saying(Answer what) {
    answer = what;
    return this;
  }

  Wish saying(String ja, String en) {
    return saying(new Answer.Inline(Shop.text(ja, en)));
  }

  Wish offering(Button... offered) {
    buttons.addAll(List.of(offered));
    return this;
  }

  Wish opening(String opened) {
    menu = opened;
    return this;
  }

  /** Asks {@code 問:name} and {@code ask:name}. */
  Wish asking(String name, Slot.Kind kind) {
    return asking(name, kind, Optional.empty(), Optional.empty());
  }

  Wish asking(String name, Slot.Kind kind, String pattern) {
    Text retry = Shop.text("再:" + name, "retry:" + name);
    return asking(name, kind, Optional.of(Pattern.compile(pattern)), Optional.of(retry));
  }

  /** Asks for a name of {@code list}. */
  Wish askingFrom(String list, String name) {
    slots.add(
        new Slot(
            name,
            Slot.Kind.LIST,
            Optional.empty(),
            Optional.of(list),
            Shop.text("問:" + name, "ask:" + name),
            Optional.empty()));
    return this;
  }

  private Wish asking(
      String name, Slot.Kind kind, Optional<Pattern> pattern, Optional<Text> retry) {
    slots.add(
        new Slot(
            name, kind, pattern, Optional.empty(), Shop.text("問:" + name, "ask:" + name), retry));
    return this;
  }

  Wish confirming(String ja, String en) {
    confirm = Shop.text(ja, en);
    return this;
  }

  Wish handingOff(String team, boolean high) {
    handoff = new Handoff(team, high, List.of());
    return this;
  }

  Wish setting(String context, int turns) {
    sets = new ContextSetting(context, turns);
    return this;
  }

  Wish asSmalltalk() {
    smalltalk = true;
    return this;
  }

  Intent intent() {
    return new Intent(
        id,
        Shop.text("題:" + id, "title:" + id),
        Map.of(),
        Map.of(),
        Set.of(),
        Optional.ofNullable(sets),
        Optional.ofNullable(answer),
        List.copyOf(buttons),
        Optional.ofNullable(menu),
        List.copyOf(slots),
        Optional.ofNullable(confirm),
        Optional.ofNullable(handoff),
        OptionalDouble.empty(),
        smalltalk,
        Shop.HERE);
  }
}

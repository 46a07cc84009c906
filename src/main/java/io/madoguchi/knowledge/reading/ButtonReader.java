package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.knowledge.Button.Target.ToIntent;
import io.madoguchi.knowledge.Button.Target.ToMenu;
import io.madoguchi.knowledge.Button.Target.ToPage;
import io.madoguchi.knowledge.Button.Target.ToTeam;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.checking.Urls;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads buttons and menu options, which are the same thing in two places. */
final class ButtonReader {

  private static final List<String> TARGETS = List.of("intent", "menu", "url", "handoff");

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final Urls urls;

  ButtonReader(Findings findings, Links links, Texts texts, Urls urls) {
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.urls = urls;
  }

  /**
   * Reads the list under {@code key}.
   *
   * @param titles of all intents, the labels of buttons that have none of their own
   */
  List<Button> read(Fields fields, String key, String owner, int most, Map<String, Text> titles) {
    List<Yaml> nodes = fields.list(key);
    if (nodes.size() > most) {
      findings.error(
          nodes.get(most).origin(),
          "too-many-buttons",
          "%s has %d %s, at most %d".formatted(owner, nodes.size(), key, most));
    }
    List<Button> buttons = new ArrayList<>();
    for (Yaml node : nodes) {
      String what = owner + ", one of '" + key + "'";
      Fields.of(node, Shape.BUTTON, what, findings)
          .flatMap(button -> button(button, what, titles))
          .ifPresent(buttons::add);
    }
    return buttons;
  }

  private Optional<Button> button(Fields fields, String what, Map<String, Text> titles) {
    List<String> given = TARGETS.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      findings.error(
          fields.origin(),
          "button-target",
          what
              + " leads to exactly one of intent, menu, url, handoff, not "
              + (given.isEmpty() ? "none" : String.join(" and ", given)));
      return Optional.empty();
    }
    Optional<Text> label = texts.label(fields, "label", what);
    Optional<Target> target = target(fields, given.getFirst());
    if (label.isEmpty() && target.isPresent() && target.get() instanceof ToIntent(String intent)) {
      label = Optional.ofNullable(titles.get(intent));
    } else if (!fields.has("label") && !given.getFirst().equals("intent")) {
      findings.error(
          fields.origin(),
          "missing-label",
          what + " needs a 'label'; only a button to an intent may do without");
    }
    return label.isPresent() && target.isPresent()
        ? Optional.of(new Button(label.get(), target.get()))
        : Optional.empty();
  }

  private Optional<Target> target(Fields fields, String key) {
    return fields.scalar(key).flatMap(value -> target(key, value));
  }

  private Optional<Target> target(String key, Scalar value) {
    String id = value.value();
    switch (key) {
      case "intent" -> {
        links.want(Kind.INTENT, id, value.origin());
        return Optional.of(new ToIntent(id));
      }
      case "menu" -> {
        links.want(Kind.MENU, id, value.origin());
        return Optional.of(new ToMenu(id));
      }
      case "handoff" -> {
        links.want(Kind.TEAM, id, value.origin());
        return Optional.of(new ToTeam(id));
      }
      default -> {
        return urls.check(id, value.origin()) ? Optional.of(new ToPage(id)) : Optional.empty();
      }
    }
  }
}

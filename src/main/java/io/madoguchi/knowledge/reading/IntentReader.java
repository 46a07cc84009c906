package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Answer;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Intent.ContextSetting;
import io.madoguchi.knowledge.Intent.Handoff;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one intent once the titles of all are known. */
final class IntentReader {

  private static final int BUTTONS = 6;
  private static final int EXAMPLE_LENGTH = 500;

  private static final int MOST_SKILLS = 10;

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final RuleReader rules;
  private final SlotReader slots;
  private final ButtonReader buttons;
  private final Ids ids;
  private final Map<Language, List<Said>> said;

  IntentReader(
      Findings findings,
      Links links,
      Texts texts,
      Ids ids,
      ButtonReader buttons,
      Map<Language, List<Said>> said) {
    Patterns patterns = new Patterns(findings);
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.ids = ids;
    this.buttons = buttons;
    this.said = said;
    this.rules = new RuleReader(findings, links, texts, patterns);
    this.slots = new SlotReader(findings, links, texts, patterns, ids);
  }

  /** Adds the examples to those {@code said} at construction. */
  Intent read(TopicReader.Outline outline, Map<String, Text> titles) {
    Fields fields = outline.fields();
    String owner = "intent '" + Excerpt.of(outline.id()) + "'";
    Map<Language, List<Scalar>> examples = examples(fields, owner);
    examples.forEach(
        (language, list) ->
            list.forEach(
                example ->
                    said.computeIfAbsent(language, _ -> new ArrayList<>())
                        .add(new Said(outline.id(), example.value(), example.origin()))));
    List<Slot> asked = slots.read(fields, owner);
    List<String> names = asked.stream().map(Slot::name).toList();
    Optional<Text> confirm = texts.speech(fields, "confirm", owner);
    confirm.ifPresent(
        text ->
            Placeholders.check(
                text, names, fields.origin("confirm"), owner + " 'confirm'", findings));
    if (fields.has("confirm") && !fields.has("slots")) {
      findings.error(
          fields.origin("confirm"),
          "confirm-without-slots",
          owner + " confirms, but has no 'slots'");
    }
    return new Intent(
        outline.id(),
        outline.title(),
        values(examples),
        rules.read(fields, owner),
        needs(fields),
        sets(fields, owner),
        answer(fields, owner, names),
        buttons.read(fields, "buttons", owner, BUTTONS, titles),
        menu(fields),
        asked,
        confirm,
        handoff(fields, owner),
        fields.share("answer-from"),
        fields.flag("smalltalk"),
        fields.origin());
  }

  private Map<Language, List<Scalar>> examples(Fields fields, String owner) {
    Map<Language, List<Scalar>> examples = texts.lists(fields, "examples", owner);
    for (List<Scalar> ofLanguage : examples.values()) {
      for (Scalar example : ofLanguage) {
        if (example.value().length() > EXAMPLE_LENGTH) {
          findings.error(
              example.origin(),
              "too-long",
              "%s has an example of %,d characters, at most %d"
                  .formatted(owner, example.value().length(), EXAMPLE_LENGTH));
        }
      }
    }
    return examples;
  }

  private static Map<Language, List<String>> values(Map<Language, List<Scalar>> scalars) {
    Map<Language, List<String>> values = new EnumMap<>(Language.class);
    scalars.forEach(
        (language, list) ->
            values.put(language, list.stream().map(scalar -> scalar.value().strip()).toList()));
    return values;
  }

  private Set<String> needs(Fields fields) {
    Set<String> needs = new LinkedHashSet<>();
    for (Yaml node : fields.list("needs")) {
      fields
          .scalar(node, "each of 'needs'")
          .ifPresent(
              context -> {
                needs.add(context.value());
                links.want(Kind.CONTEXT, context.value(), context.origin());
              });
    }
    return needs;
  }

  private Optional<ContextSetting> sets(Fields fields, String owner) {
    Optional<Fields> sets =
        fields
            .value("sets")
            .flatMap(node -> Fields.of(node, Shape.SETS, owner + ", 'sets'", findings));
    if (sets.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scalar> context = sets.get().scalar("context");
    OptionalInt turns = sets.get().whole("turns", 1, 20);
    if (context.isEmpty() || !ids.plain("context", context.get().value(), context.get().origin())) {
      return Optional.empty();
    }
    links.declareContext(context.get().value(), context.get().origin());
    return Optional.of(new ContextSetting(context.get().value(), turns.orElse(1)));
  }

  private Optional<Answer> answer(Fields fields, String owner, List<String> slots) {
    if (fields.has("article") && fields.has("answer")) {
      findings.error(
          fields.origin("answer"), "two-answers", owner + " has 'article' and 'answer'; keep one");
    }
    boolean elsewhere = fields.has("menu") || fields.has("slots") || fields.has("handoff");
    if (!fields.has("article") && !fields.has("answer") && !elsewhere) {
      findings.error(
          fields.origin(),
          "no-answer",
          owner + " needs an 'answer' or an 'article' (or a menu, slots or a handoff)");
    }
    Optional<Text> text = texts.speech(fields, "answer", owner);
    text.ifPresent(
        said ->
            Placeholders.check(
                said, slots, fields.origin("answer"), owner + " 'answer'", findings));
    Optional<Scalar> article = fields.scalar("article");
    article.ifPresent(id -> links.want(Kind.ARTICLE, id.value(), id.origin()));
    return article.isPresent()
        ? article.map(id -> new Answer.OfArticle(id.value()))
        : text.map(Answer.Inline::new);
  }

  private Optional<String> menu(Fields fields) {
    Optional<Scalar> menu = fields.scalar("menu");
    menu.ifPresent(id -> links.want(Kind.MENU, id.value(), id.origin()));
    return menu.map(Scalar::value);
  }

  private Optional<Handoff> handoff(Fields fields, String owner) {
    return fields
        .value("handoff")
        .flatMap(node -> Fields.of(node, Shape.HANDOFF, owner + ", 'handoff'", findings))
        .flatMap(
            handoff -> {
              boolean high =
                  handoff
                      .choice("priority", List.of("normal", "high"))
                      .filter("high"::equals)
                      .isPresent();
              Optional<Scalar> team = handoff.scalar("team");
              team.ifPresent(id -> links.want(Kind.TEAM, id.value(), id.origin()));
              List<String> skills = skills(handoff);
              return team.map(id -> new Handoff(id.value(), high, skills));
            });
  }

  private List<String> skills(Fields handoff) {
    List<Yaml> nodes = handoff.list("skills");
    if (nodes.size() > MOST_SKILLS) {
      findings.error(
          handoff.origin("skills"),
          "too-many",
          "a handoff asks for at most " + MOST_SKILLS + " skills, not " + nodes.size());
    }
    return nodes.stream()
        .flatMap(node -> handoff.scalar(node, "each of 'skills'").stream())
        .filter(skill -> ids.plain("skill", skill.value(), skill.origin()))
        .map(Scalar::value)
        .distinct()
        .limit(MOST_SKILLS)
        .toList();
  }
}

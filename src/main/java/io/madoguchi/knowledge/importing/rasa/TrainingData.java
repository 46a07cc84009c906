package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.EntityMarkup;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.List;

/** What stands under {@code nlu}: intents, synonyms, and what has no counterpart here. */
final class TrainingData {

  private final Draft draft;
  private final List<Example> examples = new ArrayList<>();
  private final List<Synonym> synonyms = new ArrayList<>();

  TrainingData(Draft draft) {
    this.draft = draft;
  }

  private record Example(String intent, String text, Origin origin) {}

  private record Synonym(String main, String word, Origin origin) {}

  private record Line(String text, Origin origin) {}

  void add(Yaml file) {
    for (Yaml item : file.at("nlu").map(Yaml::each).orElse(List.of())) {
      List<Line> lines = lines(item);
      if (item.at("intent").isPresent()) {
        lines.forEach(line -> addExample(item.text("intent"), line));
        if (lines.isEmpty()) {
          draft.leftOut(
              item.origin(),
              "no-examples",
              "intent '%s', which has no examples".formatted(Excerpt.of(item.text("intent"))));
        }
      } else if (item.at("synonym").isPresent()) {
        lines.forEach(
            line -> synonyms.add(new Synonym(item.text("synonym"), line.text(), line.origin())));
      } else {
        for (String kind : List.of("regex", "lookup")) {
          item.at(kind)
              .ifPresent(
                  name ->
                      draft.leftOut(
                          name.origin(),
                          kind,
                          "%s '%s', lines: %d (it finds values, not intents)"
                              .formatted(
                                  kind.equals("regex") ? "pattern" : "lookup table",
                                  Excerpt.of(name.text().orElse("")),
                                  lines.size())));
        }
      }
    }
  }

  boolean isEmpty() {
    return examples.isEmpty();
  }

  List<String> utterances() {
    return examples.stream().map(Example::text).toList();
  }

  void fill(Language language) {
    for (Example example : examples) {
      draft
          .intent(example.intent(), example.origin())
          .ifPresent(intent -> intent.newExample(language, example.text(), example.origin()));
    }
    synonyms.forEach(each -> draft.synonym(language, each.main(), each.word(), each.origin()));
  }

  private void addExample(String intent, Line line) {
    EntityMarkup markup = EntityMarkup.in(line.text());
    examples.add(new Example(intent, markup.plain(), line.origin()));
    markup.values().forEach((word, main) -> synonyms.add(new Synonym(main, word, line.origin())));
  }

  /** The examples are a list, or one text of which each line begins with a dash. */
  private static List<Line> lines(Yaml item) {
    List<Line> lines = new ArrayList<>();
    Yaml examples = item.at("examples").orElse(new Yaml.Listing(List.of(), item.origin()));
    if (examples instanceof Scalar block) {
      int number = block.origin().line();
      for (String text : block.value().lines().toList()) {
        number++;
        addLine(lines, text, new Origin(block.origin().file(), number, 1));
      }
    }
    for (Yaml example : examples.each()) {
      String text = example.text().orElseGet(() -> example.text("text"));
      addLine(lines, text.replace('\n', ' '), example.origin());
    }
    return lines;
  }

  private static void addLine(List<Line> lines, String text, Origin origin) {
    String stripped = text.strip().replaceFirst("^-(\\s+|$)", "").strip();
    if (!stripped.isEmpty()) {
      lines.add(new Line(stripped, origin));
    }
  }
}

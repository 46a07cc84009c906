package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.LanguageGuess;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.YamlTree;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A Rasa project (its folder), or one file of training data with the domain, rules and stories next
 * to it.
 */
public record RasaFormat() implements ImportFormat {

  @Override
  public String name() {
    return "rasa";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    Origin start = new Origin(source.path().toString(), 1, 1);
    if (source.path().toString().endsWith(".md")) {
      draft
          .findings()
          .error(
              start,
              "old-format",
              "this is the Markdown of Rasa 1: make YAML of it with 'rasa data convert nlu'");
      return;
    }
    RasaFiles files = RasaFiles.of(source.path(), draft.findings());
    TrainingData training = new TrainingData(draft);
    files.training().stream()
        .flatMap(file -> YamlTree.parse(file, draft.findings()).stream())
        .forEach(training::add);
    List<Yaml> around = new ArrayList<>();
    files.all().forEach(file -> YamlTree.parse(file, draft.findings()).ifPresent(around::add));
    if (training.isEmpty()) {
      draft
          .findings()
          .error(start, "missing-value", "there are no intents here (under the key 'nlu')");
      return;
    }
    Language language = source.language().orElseGet(() -> LanguageGuess.of(training.utterances()));
    training.fill(language);
    new Replies(draft, around).fill(language);
  }
}

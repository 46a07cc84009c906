package io.madoguchi.knowledge.importing.botpress;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.importing.files.Bundle;
import io.madoguchi.knowledge.yaml.JsonTree;
import io.madoguchi.knowledge.yaml.SourceFile;
import io.madoguchi.knowledge.yaml.Yaml;
import java.io.IOException;
import java.util.List;

/**
 * The JSON that Botpress exports from its Q&amp;A module, or a bot's folder (or archive) with
 * {@code qna/}, {@code intents/} and {@code entities/}.
 */
public record BotpressFormat() implements ImportFormat {

  @Override
  public String name() {
    return "botpress";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    List<SourceFile> files =
        Bundle.read(source.path(), name -> name.endsWith(".json"), draft.findings());
    Answers answers = new Answers(draft, source);
    Utterances utterances = new Utterances(draft, source);
    for (SourceFile file : files) {
      JsonTree.parse(file, draft.findings()).ifPresent(root -> add(root, answers, utterances));
    }
    if (draft.intents().isEmpty() && draft.findings().all().isEmpty()) {
      draft
          .findings()
          .error(
              new Origin(source.path().toString(), 1, 1),
              "missing-value",
              "there are no questions here (under the key 'qnas') and no intents");
    }
  }

  private static void add(Yaml root, Answers answers, Utterances utterances) {
    root.at("qnas").map(Yaml::each).orElse(root.each()).forEach(answers::add);
    root.at("intents").map(Yaml::each).orElse(List.of()).forEach(utterances::add);
    if (root.at("data").flatMap(data -> data.at("questions")).isPresent()) {
      answers.add(root);
    } else if (root.at("utterances").isPresent()) {
      utterances.add(root);
    } else if (root.at("occurrences").or(() -> root.at("pattern")).isPresent()) {
      utterances.addEntity(root);
    }
  }
}

package io.madoguchi.knowledge.importing.dialogflow;

import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.importing.files.Bundle;
import io.madoguchi.knowledge.yaml.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The export of a Dialogflow ES agent, as the archive it comes in or unpacked. */
public record DialogflowFormat() implements ImportFormat {

  @Override
  public String name() {
    return "dialogflow";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    boolean whole = Files.isDirectory(source.path()) || source.path().toString().endsWith(".zip");
    List<SourceFile> files =
        whole ? Bundle.read(source.path(), Agent::has, draft.findings()) : List.of();
    Agent agent = Agent.of(files, draft.findings());
    if (agent.intents().isEmpty() && !draft.findings().hasErrors()) {
      draft
          .findings()
          .error(
              new SourceFile(source.path().toString(), "").start(),
              "missing-value",
              "no intents/*.json here: give the whole export, as .zip or as the folder in it");
    }
    new Intents(agent, draft, source).fill();
    new Entities(draft, source).fill(agent.entities());
  }
}

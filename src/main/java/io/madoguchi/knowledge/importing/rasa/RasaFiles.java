package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.importing.files.Bundle;
import io.madoguchi.knowledge.yaml.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a Rasa project.
 *
 * @param training those whose examples count
 * @param all these and those that say what is answered
 */
record RasaFiles(List<SourceFile> training, List<SourceFile> all) {

  private static final List<String> NEIGHBOURS =
      List.of("domain.yml", "domain.yaml", "responses.yml", "rules.yml", "stories.yml");

  static RasaFiles of(Path path, Findings findings) throws IOException {
    if (Files.isDirectory(path) || path.toString().endsWith(".zip")) {
      List<SourceFile> files =
          Bundle.read(
              path,
              name -> name.matches(".*\\.ya?ml") && !name.matches("(.*/)?(tests|models)/.*"),
              findings);
      return new RasaFiles(files, files);
    }
    List<SourceFile> training = Bundle.read(path, _ -> true, findings);
    List<SourceFile> all = new ArrayList<>(training);
    for (Path neighbour : neighbours(path)) {
      if (Files.isRegularFile(neighbour) && !Files.isSameFile(neighbour, path)) {
        all.addAll(Bundle.read(neighbour, _ -> true, findings));
      }
    }
    return new RasaFiles(training, all);
  }

  /** In a project the domain stands beside the folder {@code data}. */
  private static List<Path> neighbours(Path file) {
    List<Path> neighbours = new ArrayList<>(NEIGHBOURS.stream().map(file::resolveSibling).toList());
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder != null && folder.endsWith("data")) {
      neighbours.add(file.resolveSibling("..").resolve("domain.yml").normalize());
    }
    return neighbours;
  }
}

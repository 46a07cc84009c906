package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public corpus, in a folder of its own: {@code train_10.tsv}, {@code train.tsv} and {@code
 * valid.tsv}, each {@code intent<TAB>utterance}, intent {@code -} where none covers it.
 */
record Corpus(String name, String folder, Language language) {

  static final List<Corpus> ALL =
      List.of(
          new Corpus("BANKING77", "banking77", Language.EN),
          new Corpus("CLINC150", "clinc", Language.EN),
          new Corpus("HWU64", "hwu64", Language.EN),
          new Corpus("ASDC-ja", "asdc100_ja", Language.JA));

  /** How much is learned from: ten examples an intent, or all there are. */
  enum Part {
    TEN("10", "train_10.tsv"),
    ALL("all", "train.tsv");

    private final String title;
    private final String file;

    Part(String title, String file) {
      this.title = title;
      this.file = file;
    }

    String title() {
      return title;
    }
  }

  /** Examples to learn from; those that no intent covers are left out. */
  List<Line> examples(Path data, Part part) throws IOException {
    return read(data.resolve(folder).resolve(part.file)).stream().filter(Line::covered).toList();
  }

  List<Line> valid(Path data) throws IOException {
    return read(data.resolve(folder).resolve("valid.tsv"));
  }

  /** The same and each intent's name, which is one more example to our importer. */
  static List<Line> withNames(List<Line> examples) {
    Set<String> names =
        examples.stream().map(Line::expected).collect(Collectors.toCollection(LinkedHashSet::new));
    return Stream.concat(
            examples.stream(),
            names.stream().map(name -> new Line(name, name.replaceAll("[_:-]+", " "))))
        .toList();
  }

  private static List<Line> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2))
        .map(parts -> new Line(parts[0], parts[1]))
        .toList();
  }
}

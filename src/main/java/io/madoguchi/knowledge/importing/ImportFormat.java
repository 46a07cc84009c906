package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Findings;
import java.util.List;
import java.util.Optional;

/** A way in which other people write intents and examples. */
sealed interface ImportFormat permits TsvFormat {

  /** What {@code --from} calls it. */
  String name();

  /**
   * The examples in {@code text}, in order. What cannot be taken becomes a finding.
   *
   * @param file its name, for findings
   */
  List<Said> read(String text, String file, Findings findings);

  static List<ImportFormat> all() {
    return List.of(new TsvFormat());
  }

  static Optional<ImportFormat> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  static String names() {
    return String.join(", ", all().stream().map(ImportFormat::name).toList());
  }
}

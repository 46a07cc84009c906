package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one file of at most 50 MB. */
final class InputBytes {

  private static final long MOST = 50_000_000;

  private InputBytes() {}

  /** Empty when the file is none or too big, which is then an error. */
  static byte[] of(Path file, Draft draft) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
      draft
          .findings()
          .error(new Origin(file.toString(), 1, 1), "too-big", "this is no file of at most 50 MB");
      return new byte[0];
    }
    return Files.readAllBytes(file);
  }
}

package io.madoguchi.knowledge.importing.draft;

import java.io.IOException;

/** A way in which other people keep questions and answers. Holds no state. */
public interface ImportFormat {

  /** What {@code --from} calls it. */
  String name();

  /**
   * Puts what stands in {@code source} into {@code draft}. What is broken becomes an error there,
   * what has no counterpart here a line of its report.
   */
  void read(Source source, Draft draft) throws IOException;
}

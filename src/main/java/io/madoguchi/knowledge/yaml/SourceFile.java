package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;

/**
 * A file of a bot folder, read.
 *
 * @param path relative to the folder, with forward slashes
 */
public record SourceFile(String path, String text) {

  public Origin start() {
    return new Origin(path, 1, 1);
  }

  /** The file's name without folders and ending. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

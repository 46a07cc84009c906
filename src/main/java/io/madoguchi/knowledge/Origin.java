package io.madoguchi.knowledge;

/** A place in a bot folder: file relative to the folder, line and column from 1. */
public record Origin(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

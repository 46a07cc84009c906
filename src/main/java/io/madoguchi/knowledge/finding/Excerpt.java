package io.madoguchi.knowledge.finding;

/** A short piece of a designer's text for use in a message: one line, at most 60 characters. */
public final class Excerpt {

  private static final int LENGTH = 60;

  private Excerpt() {}

  public static String of(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.codePointCount(0, line.length()) <= LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}

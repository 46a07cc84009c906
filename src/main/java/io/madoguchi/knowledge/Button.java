package io.madoguchi.knowledge;

/**
 * A quick reply: a label and where it leads. The label of an intent is its title unless the
 * designer gave one.
 */
public record Button(Text label, Target target) {

  /** Where a button or a menu option leads. */
  public sealed interface Target {

    record ToIntent(String intent) implements Target {}

    record ToMenu(String menu) implements Target {}

    record ToPage(String url) implements Target {}

    record ToTeam(String team) implements Target {}
  }
}

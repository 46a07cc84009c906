package io.madoguchi.language.entities;

import com.google.re2j.Matcher;

/** What a pattern found, by the names of its groups. */
final class Match {

  /** The group that is the value, where words around it are part of the pattern. */
  private static final String VALUE = "value";

  private final Matcher matcher;
  private final Folded text;

  Match(Matcher matcher, Folded text) {
    this.matcher = matcher;
    this.text = text;
  }

  /** The character so many before the value; a space where the text has not begun. */
  char before(int characters) {
    return text.at(from() - characters);
  }

  /** The character right behind the value; a space at the end. */
  char after() {
    return text.at(to());
  }

  String all() {
    return matcher.group();
  }

  /** Whether the pattern has that group and it found something. */
  boolean has(String group) {
    return matcher.pattern().namedGroups().containsKey(group)
        && matcher.group(group) != null
        && !matcher.group(group).isEmpty();
  }

  /** What {@code group} found; empty when it found nothing. */
  String part(String group) {
    return has(group) ? matcher.group(group) : "";
  }

  /** The whole number that {@code group} found; -1 when there is none. */
  int number(String group) {
    return Numerals.whole(part(group));
  }

  int from() {
    return has(VALUE) ? matcher.start(VALUE) : matcher.start();
  }

  int to() {
    return has(VALUE) ? matcher.end(VALUE) : matcher.end();
  }
}

package io.madoguchi.matching.stance;

import io.madoguchi.language.Language;
import io.madoguchi.matching.stance.Difference.Kind;
import java.util.Map;

/** How a {@link Difference} is told to designers in one language. */
enum Wording {
  JA(
      Map.of(
          Kind.POLARITY, "「%s」：この発言は「%s」、例文は「%s」",
          Kind.SIDE, "「%s」：この発言は「%s」、例文は「%s」",
          Kind.SCOPE, "「%s」：この発言は「%s」、例文は「%s」",
          Kind.QUESTION, "%sたずねていることが違います（この発言は「%s」、例文は「%s」）",
          Kind.DEED, "%sすることが違います（この発言は「%s」、例文は「%s」）",
          Kind.THING, "%s対象が違います（この発言は「%s」、例文は「%s」）"),
      Map.ofEntries(
          Map.entry("AFFIRM", "する・できる"),
          Map.entry("DOUBLE_NEGATIVE", "しないわけではない"),
          Map.entry("CANNOT", "できない"),
          Map.entry("NOT_DONE", "していない"),
          Map.entry("DOES_NOT_WANT", "したくない"),
          Map.entry("STOP_REQUEST", "止めたい"),
          Map.entry("active", "する側"),
          Map.entry("passive", "される側"),
          Map.entry("from", "〜から"),
          Map.entry("to", "〜へ"),
          Map.entry("before", "前"),
          Map.entry("after", "後"),
          Map.entry("ahead", "これから"),
          Map.entry("done", "すでに"),
          Map.entry("excluded", "対象外"),
          Map.entry("included", "対象"),
          Map.entry("WHEN", "いつ"),
          Map.entry("WHERE", "どこ"),
          Map.entry("WHO", "誰"),
          Map.entry("WHY", "なぜ"),
          Map.entry("HOW", "どうやって"),
          Map.entry("HOW_MUCH", "いくら"),
          Map.entry("WHICH", "どれ"),
          Map.entry("WHAT", "何"),
          Map.entry("", "なし"))),
  EN(
      Map.of(
          Kind.POLARITY, "“%s” is %s here, %s in the example",
          Kind.SIDE, "%s: “%s” here, “%s” in the example",
          Kind.SCOPE, "“%s” is %s here, %s in the example",
          Kind.QUESTION, "%sasks %s, the example %s",
          Kind.DEED, "%sto do “%s”, the example “%s”",
          Kind.THING, "%sabout “%s”, the example “%s”"),
      Map.ofEntries(
          Map.entry("AFFIRM", "affirmed"),
          Map.entry("DOUBLE_NEGATIVE", "affirmed"),
          Map.entry("CANNOT", "impossible"),
          Map.entry("NOT_DONE", "not done"),
          Map.entry("DOES_NOT_WANT", "not wished"),
          Map.entry("STOP_REQUEST", "to be stopped"),
          Map.entry("active", "does"),
          Map.entry("passive", "undergoes"),
          Map.entry("ahead", "to be done"),
          Map.entry("excluded", "left out"),
          Map.entry("included", "asked for"),
          Map.entry("WHEN", "when"),
          Map.entry("WHERE", "where"),
          Map.entry("WHO", "who"),
          Map.entry("WHY", "why"),
          Map.entry("HOW", "how"),
          Map.entry("HOW_MUCH", "how much"),
          Map.entry("WHICH", "which"),
          Map.entry("WHAT", "what"),
          Map.entry("", "nothing")));

  private final Map<Kind, String> sentences;
  private final Map<String, String> names;

  Wording(Map<Kind, String> sentences, Map<String, String> names) {
    this.sentences = sentences;
    this.names = names;
  }

  static Wording of(Language language) {
    return switch (language) {
      case JA -> JA;
      case EN -> EN;
    };
  }

  String sentence(Kind kind) {
    return sentences.getOrDefault(kind, "%s %s %s");
  }

  /** A value in plain words; a word of the text stays as it is. */
  String name(String value) {
    return names.getOrDefault(value, value);
  }
}

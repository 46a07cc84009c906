package io.madoguchi.matching.evaluation.hints;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.checking.Lookalikes;
import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two examples that read the same, or almost.
 *
 * @param same whether they are equal but for width, case and marks
 */
public record Twins(
    Language language, String intent, String text, String otherIntent, String other, boolean same) {

  /** Those of different intents first, then by intent. */
  public static List<Twins> of(Knowledge knowledge) {
    List<Twins> twins = new ArrayList<>();
    for (Language language : knowledge.bot().languages()) {
      List<Said> said = new ArrayList<>();
      knowledge
          .intents()
          .values()
          .forEach(
              intent ->
                  intent
                      .examples()
                      .getOrDefault(language, List.of())
                      .forEach(text -> said.add(new Said(intent.id(), text, intent.origin()))));
      for (Lookalikes.Pair pair : Lookalikes.of(said, language)) {
        twins.add(of(language, pair));
      }
    }
    twins.sort(Comparator.comparing(Twins::inside));
    return twins;
  }

  private static Twins of(Language language, Lookalikes.Pair pair) {
    return new Twins(
        language,
        pair.first().intent(),
        pair.first().text(),
        pair.later().intent(),
        pair.later().text(),
        pair.same());
  }

  /** Whether both are examples of the same intent. */
  public boolean inside() {
    return intent.equals(otherIntent);
  }
}

package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Language;
import io.madoguchi.language.Speller;
import io.madoguchi.matching.stance.Stance;
import java.util.List;
import java.util.Map;

/**
 * Everything learned of one language. Immutable, shared between threads.
 *
 * @param lessons what it was learned from
 * @param intents by class number
 * @param examples by number, as the classifier's neighbours count them
 * @param rehearsal how sure it was of examples it did not know
 * @param stances by class number
 * @param exact classes by the key or the text of an example
 * @param speller knows the words of the examples
 */
record LanguageModel(
    Language language,
    Lessons lessons,
    List<Intent> intents,
    List<Examples.Example> examples,
    Classifier classifier,
    Confidence confidence,
    Rehearsal rehearsal,
    FeatureReader features,
    List<Stance> stances,
    Map<String, List<Integer>> exact,
    RuleBook rules,
    Speller speller) {

  /** What was learned, for knowledge with the same lessons but other answers or rules. */
  LanguageModel with(List<Intent> sameIntents, RuleBook otherRules) {
    return new LanguageModel(
        language,
        lessons,
        sameIntents,
        examples,
        classifier,
        confidence,
        rehearsal,
        features,
        stances,
        exact,
        otherRules,
        speller);
  }
}

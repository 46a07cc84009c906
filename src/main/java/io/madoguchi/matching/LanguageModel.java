package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Language;
import io.madoguchi.language.Speller;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.features.FeatureReader;
import io.madoguchi.matching.features.SameWords;
import io.madoguchi.matching.model.Classifier;
import io.madoguchi.matching.rules.RuleBook;
import io.madoguchi.matching.stance.Stance;
import java.util.List;

/**
 * Everything learned of one language. Immutable, shared between threads.
 *
 * @param lessons what it was learned from
 * @param intents by class number
 * @param needs the contexts that intents need
 * @param examples by number, as the classifier's neighbours count them
 * @param rivals how likely it is another one than the best guess
 * @param curve how sure it was of examples it did not know
 * @param stances by class number
 * @param same finds examples by their key and by their text
 * @param speller knows the words of the examples
 */
record LanguageModel(
    Language language,
    Lessons lessons,
    List<Intent> intents,
    ContextNeeds needs,
    List<Saying> examples,
    Classifier classifier,
    Confidence confidence,
    Rivals rivals,
    CoverageCurve curve,
    FeatureReader features,
    List<Stance> stances,
    SameWords same,
    RuleBook rules,
    Speller speller) {

  /** An example in the designer's own words. What was read in it is not kept. */
  record Saying(String said, int category) {}

  /** What was learned, for knowledge with the same lessons but other answers or rules. */
  LanguageModel with(List<Intent> sameIntents, RuleBook otherRules) {
    return new LanguageModel(
        language,
        lessons,
        sameIntents,
        new ContextNeeds(sameIntents),
        examples,
        classifier,
        confidence,
        rivals,
        curve,
        features,
        stances,
        same,
        otherRules,
        speller);
  }
}

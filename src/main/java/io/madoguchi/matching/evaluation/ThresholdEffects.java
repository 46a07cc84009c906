package io.madoguchi.matching.evaluation;

import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.CoverageCurve.Effect;
import io.madoguchi.matching.LearnedMatcher;
import io.madoguchi.matching.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the thresholds of a folder do to utterances like its examples, a sentence a language. */
public final class ThresholdEffects {

  private ThresholdEffects() {}

  /** Learns {@code knowledge}, which takes seconds, and tells what its thresholds do. */
  public static List<String> of(Knowledge knowledge) {
    LearnedMatcher matcher = LearnedMatcher.of(knowledge);
    List<String> lines = new ArrayList<>();
    for (Language language : knowledge.bot().languages()) {
      if (!knowledge.intentsIn(language).isEmpty()) {
        Limits limits = matcher.limits(language);
        Optional<Effect> effect = matcher.effect(language, limits.answer());
        lines.add(
            String.format(
                Locale.ROOT,
                "%s: %s; asks back from %.2f",
                language.tag(),
                answers(knowledge.bot().thresholds(), limits, effect),
                limits.clarify()));
      }
    }
    long own =
        knowledge.intents().values().stream()
            .filter(intent -> intent.answerFrom().isPresent())
            .count();
    if (own > 0) {
      lines.add("%d intents have an 'answer-from' of their own".formatted(own));
    }
    return lines;
  }

  private static String answers(Thresholds thresholds, Limits limits, Optional<Effect> effect) {
    String from = String.format(Locale.ROOT, "answers from %.2f", limits.answer());
    if (effect.isEmpty()) {
      return from + " (too few examples to tell what comes of it)";
    }
    String reached = hundredths(effect.get().share()) + " of 100 utterances reach it";
    if (thresholds.answer().isPresent()) {
      return "%s, set by hand: by the examples %s, and %s of 100 answers are right"
          .formatted(from, reached, hundredths(effect.get().right()));
    }
    String wanted = hundredths(thresholds.precision()) + " of 100 answers are right";
    return limits.answer() >= 1
        ? "answers only what a rule or an example says, for at no confidence " + wanted
        : "%s, so that %s: %s".formatted(from, wanted, reached);
  }

  private static String hundredths(double share) {
    return Double.isNaN(share) ? "none" : String.format(Locale.ROOT, "%.0f", share * 100);
  }
}

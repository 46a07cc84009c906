package io.madoguchi.matching.evaluation.hints;

import io.madoguchi.matching.evaluation.figures.RiskCoverage;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;

/** Something a designer can do about what an evaluation found. */
public sealed interface Hint {

  /** What it costs visitors to leave things as they are; unit-free, for the order. */
  double weight();

  /** The utterances that speak for it, the most telling first; may be empty. */
  List<Result> results();

  /** Ids of the intents it is about; may be empty. */
  List<String> intents();

  /** {@code intent} is not found by what visitors say: it needs examples like these. */
  record AddExamples(String intent, int examples, List<Result> results, double weight)
      implements Hint {

    @Override
    public List<String> intents() {
      return List.of(intent);
    }
  }

  /** Two intents are taken for each other: merge them, or make them differ. */
  record Overlap(String one, String other, List<Result> results, double weight) implements Hint {

    @Override
    public List<String> intents() {
      return List.of(one, other);
    }
  }

  /** Examples of {@code intent} say what another intent is about: move or reword them. */
  record Misplaced(String intent, String other, List<Result> results, double weight)
      implements Hint {

    @Override
    public List<String> intents() {
      return List.of(intent, other);
    }
  }

  /** What no intent covers is answered with {@code intent}. */
  record Stray(String intent, List<Result> results, double weight) implements Hint {

    @Override
    public List<String> intents() {
      return List.of(intent);
    }
  }

  /** Another threshold would serve visitors better. */
  record MoveThreshold(RiskCoverage.Row now, RiskCoverage.Row then, double weight) implements Hint {

    @Override
    public List<Result> results() {
      return List.of();
    }

    @Override
    public List<String> intents() {
      return List.of();
    }

    public boolean raise() {
      return then.threshold() > now.threshold();
    }
  }

  /** The same is an example of two intents: keep it in one. */
  record Duplicate(String one, String other, List<Twins> twins, double weight) implements Hint {

    @Override
    public List<Result> results() {
      return List.of();
    }

    @Override
    public List<String> intents() {
      return List.of(one, other);
    }
  }
}

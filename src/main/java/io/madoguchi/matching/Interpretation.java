package io.madoguchi.matching;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * What an utterance may mean.
 *
 * @param language the utterance's language
 * @param candidates best first, confidences falling; at most ten; empty when nothing is known
 * @param decision what to do at {@code limits}
 * @param limits those that hold for the best candidate
 * @param version the knowledge's version it was made with
 */
public record Interpretation(
    Language language,
    List<Candidate> candidates,
    Decision decision,
    Limits limits,
    String version) {

  /** Intents in one "did you mean" at most. */
  public static final int MOST_OFFERED = 3;

  public Interpretation {
    candidates = List.copyOf(candidates);
  }

  public Optional<Candidate> best() {
    return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getFirst());
  }

  public enum Decision {
    /** Sure enough to answer with the best candidate. */
    ANSWER,
    /** Ask "did you mean …?". */
    CLARIFY,
    /** Not understood. */
    FALLBACK
  }

  /**
   * An intent that the utterance may mean.
   *
   * @param confidence 0 to 1, calibrated: of answers given at 0.8, four in five are right; behind
   *     the first, the chance that it is this one instead
   * @param reasons what spoke for and against it, strongest first
   */
  public record Candidate(String intent, double confidence, List<Reason> reasons) {}

  /**
   * One thing that spoke for (positive) or against (negative) a candidate.
   *
   * @param kind what sort of evidence it is
   * @param detail the example, term or rule, in the designer's own words
   * @param weight its share of the score; signed, unit-free, comparable within one interpretation
   */
  public record Reason(Kind kind, String detail, double weight) {

    public enum Kind {
      RULE,
      EXAMPLE,
      TERM,
      SYNONYM,
      POLARITY,
      CONTEXT
    }
  }
}

package io.madoguchi.matching;

import io.madoguchi.matching.model.Scores;
import io.madoguchi.matching.model.Softmax;
import io.madoguchi.matching.stance.Difference;
import io.madoguchi.matching.stance.Gist;
import io.madoguchi.matching.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The classes with the greatest scores, and what the utterance says against each of them. */
final class Contenders {

  /** Taken from the score of an intent whose examples all say the opposite. */
  private static final float PENALTY = 1.5f;

  private final List<Integer> ranked;
  private final Scores scores;
  private final float[] unopposed;
  private final List<Optional<Difference>> against;
  private final List<Integer> order;
  private final boolean vouchedFor;

  private Contenders(
      List<Integer> ranked,
      Scores scores,
      float[] unopposed,
      List<Optional<Difference>> against,
      boolean vouched) {
    this.unopposed = unopposed;
    this.ranked = ranked;
    this.scores = scores;
    this.against = against;
    this.order = new ArrayList<>(ranked);
    this.order.sort(Comparator.comparingDouble(category -> -scores.of(category)));
    // Where several say the same, none of them is sure.
    this.vouchedFor =
        vouched && against.stream().filter(Optional::isEmpty).count() == 1 && !opposed(best());
  }

  /**
   * Holds the utterance against each class and takes from the scores of those it contradicts.
   *
   * @param ranked greatest score first; not empty
   * @param scores those of contradicted classes are lowered in place
   */
  static Contenders of(List<Integer> ranked, Scores scores, List<Stance> stances, Gist gist) {
    List<Optional<Difference>> against = new ArrayList<>();
    boolean free = false;
    boolean vouched = false;
    for (int category : ranked) {
      Stance stance = stances.get(category);
      Optional<Difference> difference = stance.contradiction(gist);
      against.add(difference);
      free |= difference.isEmpty();
      vouched |= difference.isEmpty() && stance.vouches();
    }
    float[] unopposed = new float[ranked.size()];
    for (int i = 0; i < ranked.size(); i++) {
      unopposed[i] = scores.of(ranked.get(i));
      boolean opposite = against.get(i).map(Difference::opposite).orElse(false);
      // Where nothing better is at hand, the order stays: the rest was not looked at.
      if (against.get(i).isPresent() && (opposite ? free : vouched)) {
        scores.add(ranked.get(i), -PENALTY);
      }
    }
    return new Contenders(ranked, scores, unopposed, against, vouched);
  }

  /** Best first. */
  List<Integer> order() {
    return order;
  }

  int best() {
    return order.getFirst();
  }

  /** What the utterance says against {@code category}. */
  Optional<Difference> against(int category) {
    return against.get(ranked.indexOf(category));
  }

  boolean opposed(int category) {
    return against(category).isPresent();
  }

  /** Whether the utterance says just what the few examples of the best one say, and of it only. */
  boolean vouchedFor() {
    return vouchedFor;
  }

  /**
   * By how much the score of {@code category} was less than the best one's before any was lowered.
   */
  double gap(int category) {
    return unopposed[ranked.indexOf(best())] - unopposed[ranked.indexOf(category)];
  }

  /** How likely {@code category} is beside the best one: 0 to 1. */
  double share(int category) {
    return Softmax.exp(scores.of(category) - scores.of(best()));
  }
}

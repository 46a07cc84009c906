package io.madoguchi.matching.certainty;

import io.madoguchi.matching.features.Examples;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Examples.Source;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Classifier;
import io.madoguchi.matching.model.Nearness;
import io.madoguchi.matching.model.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Learns how far the model can be trusted: hides some examples, and some intents whole, and looks
 * how the model does on them. Hidden intents stand for what no intent covers.
 */
public final class CrossValidation {

  private static final long SEED = 20_260_102;

  /** Up to so many examples every one is hidden once. */
  private static final int SMALL = 1_500;

  /** Up to so many examples half of them are hidden once; of more, an eighth. */
  private static final int MIDDLE = 4_000;

  private static final int FOLDS = 4;
  private static final int LARGE_FOLDS = 8;

  /** One intent in so many is hidden whole. */
  private static final int HIDDEN = 5;

  private static final double EFFORT = 0.6;

  private final Examples examples;
  private final Recipe recipe;
  private final int[] folds;
  private final int[] groups;
  private final int count;

  public CrossValidation(Examples examples, Recipe recipe) {
    this.examples = examples;
    this.recipe = recipe;
    this.count = examples.all().size() <= MIDDLE ? FOLDS : LARGE_FOLDS;
    Random random = new Random(SEED);
    groups = new int[examples.classes()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = random.nextInt(HIDDEN);
    }
    folds = new int[examples.all().size()];
    int[] next = new int[examples.classes()];
    for (int i = 0; i < next.length; i++) {
      next[i] = random.nextInt(count);
    }
    for (int i = 0; i < folds.length; i++) {
      folds[i] = next[examples.all().get(i).category()]++ % count;
    }
  }

  /** The folds worth running: the more examples, the fewer tell enough. */
  public int runs() {
    int size = examples.all().size();
    return size <= SMALL ? FOLDS : size <= MIDDLE ? FOLDS / 2 : 1;
  }

  public List<Outcome> run(int fold) {
    List<Example> shown = new ArrayList<>();
    List<Example> hidden = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      Example example = examples.all().get(i);
      boolean whole = groups[example.category()] == fold % HIDDEN;
      if (!whole && (folds[i] != fold || example.source() != Source.VISITOR)) {
        shown.add(example);
      } else if (folds[i] == fold && example.source() == Source.VISITOR) {
        hidden.add(example);
      }
    }
    if (shown.isEmpty()) {
      return List.of();
    }
    boolean[] known = new boolean[examples.classes()];
    for (Example example : shown) {
      known[example.category()] |= example.source() == Source.VISITOR;
    }
    Classifier classifier = Classifier.learn(shown, examples.classes(), recipe, EFFORT);
    List<Outcome> outcomes = new ArrayList<>(hidden.size());
    for (Example example : hidden) {
      boolean covered = groups[example.category()] != fold % HIDDEN;
      boolean alone = covered && !known[example.category()];
      outcomes.add(outcome(classifier, example, covered, alone, c -> groups[c] == fold % HIDDEN));
    }
    return outcomes;
  }

  /**
   * What {@code classifier} makes of an example that it does not know.
   *
   * @param gone whether a class is out of the question: hidden whole
   */
  public static Outcome outcome(
      Classifier classifier, Example example, boolean covered, boolean alone, IntPredicate gone) {
    SparseVector vector = classifier.vector(example.bag());
    Scores scores = classifier.model().scores(vector);
    scores.leaveOut(gone);
    int[] ranked = scores.ranked(1 + Rivals.LOOKED_AT);
    Nearness nearness = classifier.nearness(vector);
    double near = nearness.of(ranked[0]);
    return new Outcome(
        Evidence.of(scores, ranked[0], vector.unknown(), near),
        ranked[0],
        example.category(),
        rivals(nearness, ranked, scores, near),
        covered,
        alone);
  }

  private static List<Rival> rivals(Nearness nearness, int[] ranked, Scores scores, double near) {
    List<Rival> rivals = new ArrayList<>(ranked.length);
    for (int i = 1; i < ranked.length; i++) {
      double own = nearness.of(ranked[i]);
      double gap = scores.of(ranked[0]) - scores.of(ranked[i]);
      rivals.add(new Rival(ranked[i], gap, own, own - near));
    }
    return rivals;
  }
}

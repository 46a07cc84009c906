package io.madoguchi.matching;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.matching.Examples.Example;
import io.madoguchi.matching.Examples.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits {@link Confidence#USUAL} and {@link Rivals#USUAL}: what holds for most folders, before a
 * folder's own examples have been looked at. {@code UsualPriors DATA}; takes some minutes.
 *
 * <p>Of each corpus only the training part is read. The model learns ten examples an intent and is
 * asked others of the same part, and learns nine tenths of all and is asked the tenth; each counts
 * the same. So that it has seen what no intent covers, too, one intent in five is hidden once.
 */
public final class UsualPriors {

  private static final List<String> CORPORA =
      List.of("banking77 en", "clinc en", "hwu64 en", "asdc100_ja ja");

  /** Utterances asked of each corpus and part. */
  private static final int ASKED = 2_000;

  private static final int TENTH = 10;
  private static final int HIDDEN = 5;

  private static final double UNCOVERED = 0.05;

  private final ConfidenceTrainer confidence =
      new ConfidenceTrainer(new Confidence(new double[Evidence.SIZE]));
  private final ConfidenceTrainer rivals =
      new ConfidenceTrainer(new Confidence(new double[Rivals.SIZE]));
  private final Reader reader = new Reader(Map.of());

  private UsualPriors() {}

  public static void main(String[] arguments) throws IOException {
    UsualPriors priors = new UsualPriors();
    for (String corpus : CORPORA) {
      String[] parts = corpus.split(" ");
      priors.add(Path.of(arguments[0], parts[0]), Language.of(parts[1]));
      System.err.println(corpus);
    }
    print("Confidence.USUAL", priors.confidence.fit());
    print("Rivals.USUAL", priors.rivals.fit());
  }

  private static void print(String name, Confidence fitted) {
    System.out.println(
        name
            + " "
            + Arrays.stream(fitted.weights())
                .mapToObj("%.2f"::formatted)
                .collect(Collectors.joining(", ")));
  }

  private void add(Path folder, Language language) throws IOException {
    Map<String, Integer> classes = new HashMap<>();
    Recipe few = Recipe.of(language, 10);
    List<Example> ten = read(folder.resolve("train_10.tsv"), language, few, classes);
    List<Example> all = read(folder.resolve("train.tsv"), language, few, classes);
    Set<String> known =
        ten.stream().map(Example::said).collect(Collectors.toCollection(HashSet::new));
    List<Example> asked = all.stream().filter(example -> !known.contains(example.said())).toList();
    ask(ten, asked, classes.size(), few);
    List<Example> most = new ArrayList<>();
    List<Example> tenth = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      (i % TENTH == 0 ? tenth : most).add(all.get(i));
    }
    ask(most, tenth, classes.size(), Recipe.of(language, (double) all.size() / classes.size()));
    Examples examples = new Examples();
    ten.forEach(examples::add);
    CrossValidation validation = new CrossValidation(examples, few);
    List<Outcome> outcomes = new ArrayList<>();
    for (int run = 0; run < validation.runs(); run++) {
      outcomes.addAll(validation.run(run));
    }
    Rivals.gather(outcomes, CrossValidation.fit(outcomes), Confusions.of(outcomes), rivals);
  }

  private void ask(List<Example> learned, List<Example> asked, int classes, Recipe recipe) {
    Classifier classifier = Classifier.learn(learned, classes, recipe, 1);
    List<Example> some = some(asked);
    for (Example example : some) {
      Outcome outcome = CrossValidation.outcome(classifier, example, true, false, c -> false);
      confidence.add(outcome.evidence(), outcome.right(), (double) ASKED / some.size());
    }
    List<Example> kept =
        learned.stream().filter(example -> example.category() % HIDDEN != 0).toList();
    List<Example> strange =
        some(asked.stream().filter(example -> example.category() % HIDDEN == 0).toList());
    Classifier without = Classifier.learn(kept, classes, recipe, 1);
    for (Example example : strange) {
      Outcome outcome =
          CrossValidation.outcome(without, example, false, false, c -> c % HIDDEN == 0);
      confidence.add(outcome.evidence(), false, UNCOVERED * ASKED / strange.size());
    }
  }

  private static List<Example> some(List<Example> examples) {
    int stride = Math.max(1, examples.size() / ASKED);
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < examples.size(); i += stride) {
      some.add(examples.get(i));
    }
    return some;
  }

  private List<Example> read(
      Path file, Language language, Recipe recipe, Map<String, Integer> classes)
      throws IOException {
    FeatureReader features = new FeatureReader(recipe);
    List<Example> examples = new ArrayList<>();
    Set<Integer> named = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 2);
      if (parts[0].equals("-")) {
        continue;
      }
      int category = classes.computeIfAbsent(parts[0], name -> classes.size());
      if (named.add(category)) {
        examples.add(example(parts[0], category, Source.TITLE, language, features));
      }
      examples.add(example(parts[1], category, Source.VISITOR, language, features));
    }
    return examples;
  }

  private Example example(
      String said, int category, Source source, Language language, FeatureReader features) {
    var utterance = reader.read(said, language);
    return new Example(said, features.read(utterance).trim(), category, source);
  }
}

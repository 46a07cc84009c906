package io.madoguchi.matching;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.matching.certainty.Calibration;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.ConfidenceTrainer;
import io.madoguchi.matching.certainty.Confusions;
import io.madoguchi.matching.certainty.CrossValidation;
import io.madoguchi.matching.certainty.Outcome;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.features.Examples;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Examples.Source;
import io.madoguchi.matching.features.FeatureReader;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.model.Classifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits {@link Confidence#USUAL} and {@link Rivals#USUAL}: what holds for most folders, before a
 * folder's own examples have been looked at. {@code UsualPriors DATA}; takes some minutes.
 *
 * <p>Of each corpus only the training part is read. The model learns ten examples an intent and is
 * asked others of the same part, and learns nine tenths of all and is asked the tenth; each counts
 * the same. So that it has seen what no intent covers, too, one intent in five is hidden once, and
 * where another corpus is about something else altogether, it is asked some of that one.
 */
public final class UsualPriors {

  /** Folder, language, and the folder that has nothing to do with it, if any. */
  private static final List<String> CORPORA =
      List.of("banking77 en hwu64", "clinc en", "hwu64 en banking77", "asdc100_ja ja");

  /** Utterances asked of each corpus and part. */
  private static final int ASKED = 2_000;

  private static final int STRANGE = 1_000;

  private static final int TENTH = 10;
  private static final int HIDDEN = 5;

  private final List<Outcome> outcomes = new ArrayList<>();
  private final ConfidenceTrainer rivals =
      new ConfidenceTrainer(new Confidence(new double[Rivals.SIZE]));
  private final Reader reader = new Reader(Map.of());

  private UsualPriors() {}

  public static void main(String[] arguments) throws IOException {
    UsualPriors priors = new UsualPriors();
    for (String corpus : CORPORA) {
      String[] parts = corpus.split(" ");
      Path data = Path.of(arguments[0]);
      Optional<Path> foreign =
          parts.length > 2 ? Optional.of(data.resolve(parts[2])) : Optional.empty();
      priors.add(data.resolve(parts[0]), Language.of(parts[1]), foreign);
      System.err.println(corpus);
    }
    print("Confidence.USUAL", new Calibration(priors.outcomes).usual());
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

  private void add(Path folder, Language language, Optional<Path> elsewhere) throws IOException {
    Map<String, Integer> classes = new HashMap<>();
    Recipe few = Recipe.of(language, 10);
    List<Example> ten = read(folder.resolve("train_10.tsv"), language, few, classes);
    List<Example> all = read(folder.resolve("train.tsv"), language, few, classes);
    List<Example> foreign =
        elsewhere.isEmpty()
            ? List.of()
            : read(elsewhere.get().resolve("train.tsv"), language, few, new HashMap<>());
    Set<String> known =
        ten.stream().map(Example::said).collect(Collectors.toCollection(HashSet::new));
    List<Example> asked = all.stream().filter(example -> !known.contains(example.said())).toList();
    ask(ten, asked, foreign, classes.size(), few);
    List<Example> most = new ArrayList<>();
    List<Example> tenth = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      (i % TENTH == 0 ? tenth : most).add(all.get(i));
    }
    Recipe many = Recipe.of(language, (double) all.size() / classes.size());
    ask(most, tenth, foreign, classes.size(), many);
    Examples examples = new Examples();
    ten.forEach(examples::add);
    CrossValidation validation = new CrossValidation(examples, few);
    List<Outcome> hidden = new ArrayList<>();
    for (int run = 0; run < validation.runs(); run++) {
      hidden.addAll(validation.run(run));
    }
    Rivals.gather(hidden, new Calibration(hidden).fit(10), Confusions.of(hidden), rivals);
  }

  private void ask(
      List<Example> learned,
      List<Example> asked,
      List<Example> foreign,
      int classes,
      Recipe recipe) {
    Classifier classifier = Classifier.learn(learned, classes, recipe, 1);
    for (Example example : some(asked, ASKED)) {
      outcomes.add(CrossValidation.outcome(classifier, example, true, false, c -> false));
    }
    int strange = foreign.isEmpty() ? STRANGE : STRANGE / 2;
    for (Example example : some(foreign, strange)) {
      outcomes.add(CrossValidation.outcome(classifier, nobodys(example), false, false, c -> false));
    }
    List<Example> kept =
        learned.stream().filter(example -> example.category() % HIDDEN != 0).toList();
    Classifier without = Classifier.learn(kept, classes, recipe, 1);
    List<Example> gone =
        asked.stream().filter(example -> example.category() % HIDDEN == 0).toList();
    for (Example example : some(gone, strange)) {
      outcomes.add(CrossValidation.outcome(without, example, false, false, c -> c % HIDDEN == 0));
    }
  }

  private static Example nobodys(Example example) {
    return new Example(example.said(), example.bag(), -1, example.source());
  }

  /** So many of them, evenly; all where there are fewer. */
  private static List<Example> some(List<Example> examples, int wanted) {
    int count = Math.min(wanted, examples.size());
    return IntStream.range(0, count)
        .mapToObj(i -> examples.get((int) ((long) i * examples.size() / count)))
        .toList();
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

package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Speller;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.entities.EntityReader;
import io.madoguchi.matching.Examples.Example;
import io.madoguchi.matching.Examples.Source;
import io.madoguchi.matching.LanguageModel.Saying;
import io.madoguchi.matching.stance.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Learns one language of a knowledge. The same files give the same model, bit for bit. */
final class Trainer {

  private final Knowledge knowledge;
  private final Reader reader;
  private final Language language;
  private final Recipe recipe;
  private final FeatureReader features;
  private final ModelStore store;
  private final Optional<LanguageModel> before;

  /**
   * @param before what served until now; learned no second time from the very same lessons
   */
  Trainer(
      Knowledge knowledge,
      Reader reader,
      Language language,
      ModelStore store,
      Optional<LanguageModel> before) {
    this.knowledge = knowledge;
    this.reader = reader;
    this.language = language;
    this.recipe = Recipe.of(language, examplesPerIntent());
    this.features = new FeatureReader(recipe);
    this.store = store;
    this.before = before;
  }

  private double examplesPerIntent() {
    return knowledge.intentsIn(language).stream()
        .mapToInt(intent -> intent.examples().getOrDefault(language, List.of()).size())
        .average()
        .orElse(1);
  }

  /** Learns on {@code executor}, in several tasks at once, unless that was done for what served. */
  CompletableFuture<LanguageModel> learn(Executor executor) {
    return before
        .filter(model -> model.lessons().equals(Lessons.of(knowledge, language)))
        .map(
            model ->
                model.with(knowledge.intentsIn(language), rules(knowledge.intentsIn(language))))
        .map(CompletableFuture::completedFuture)
        .orElseGet(
            () ->
                CompletableFuture.supplyAsync(this::examples, executor)
                    .thenCompose(examples -> learn(examples, executor)));
  }

  private CompletableFuture<LanguageModel> learn(Examples examples, Executor executor) {
    TrainingSet set = TrainingSet.of(examples.all(), examples.classes(), recipe);
    String fingerprint = set.fingerprint(examples.all());
    Optional<ModelStore.Learned> known = store.find(fingerprint);
    if (known.isPresent()) {
      SoftmaxModel model = set.with(known.get().weights(), known.get().meanings());
      return CompletableFuture.completedFuture(model(examples, set.classifier(model), known.get()));
    }
    CompletableFuture<SoftmaxModel> model =
        CompletableFuture.supplyAsync(() -> set.learn(1), executor);
    return outcomes(examples, executor)
        .thenCombine(
            model,
            (outcomes, softmax) -> {
              Confidence confidence = new Calibration(outcomes).fit(examplesPerIntent());
              Rivals rivals = Rivals.fit(outcomes, confidence);
              ModelStore.Learned learned =
                  new ModelStore.Learned(
                      softmax.rowWeights(),
                      softmax.meanings(),
                      confidence,
                      rivals,
                      CoverageCurve.of(outcomes, confidence, rivals));
              store.keep(fingerprint, learned);
              return model(examples, set.classifier(softmax), learned);
            });
  }

  private CompletableFuture<List<Outcome>> outcomes(Examples examples, Executor executor) {
    CrossValidation validation = new CrossValidation(examples, recipe);
    List<CompletableFuture<List<Outcome>>> folds = new ArrayList<>();
    for (int run = 0; run < validation.runs(); run++) {
      int fold = run;
      folds.add(CompletableFuture.supplyAsync(() -> validation.run(fold), executor));
    }
    return CompletableFuture.allOf(folds.toArray(CompletableFuture[]::new))
        .thenApply(done -> folds.stream().flatMap(fold -> fold.join().stream()).toList());
  }

  private Examples examples() {
    Examples examples = new Examples();
    List<Intent> intents = knowledge.intentsIn(language);
    for (int category = 0; category < intents.size(); category++) {
      Intent intent = intents.get(category);
      for (String said : intent.examples().getOrDefault(language, List.of())) {
        examples.add(example(said, category, Source.VISITOR));
      }
      String title = intent.title().byLanguage().get(language);
      if (title != null) {
        examples.add(example(title, category, Source.TITLE));
      }
    }
    return examples;
  }

  private Example example(String said, int category, Source source) {
    Utterance utterance = reader.read(said, language);
    return new Example(said, utterance, features.read(utterance).trim(), category, source);
  }

  private LanguageModel model(
      Examples examples, Classifier classifier, ModelStore.Learned learned) {
    List<Intent> intents = knowledge.intentsIn(language);
    return new LanguageModel(
        language,
        Lessons.of(knowledge, language),
        intents,
        examples.all().stream()
            .map(example -> new Saying(example.said(), example.category()))
            .toList(),
        classifier,
        learned.confidence(),
        learned.rivals(),
        learned.curve(),
        features,
        stances(examples, intents.size()),
        exact(examples),
        rules(intents),
        speller(examples));
  }

  private static Speller speller(Examples examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples.all()) {
      for (Term term : example.utterance().terms()) {
        counts.merge(term.surface(), 1, Integer::sum);
      }
    }
    return new Speller(counts);
  }

  private static List<Stance> stances(Examples examples, int classes) {
    List<List<Utterance>> said = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      said.add(new ArrayList<>());
    }
    for (Example example : examples.all()) {
      said.get(example.category()).add(example.utterance());
    }
    return said.stream().map(Stance::new).toList();
  }

  private static Map<String, List<Integer>> exact(Examples examples) {
    Map<String, List<Integer>> exact = new LinkedHashMap<>();
    for (int i = 0; i < examples.all().size(); i++) {
      Utterance utterance = examples.all().get(i).utterance();
      for (String key : new LinkedHashSet<>(List.of(utterance.key(), utterance.text()))) {
        if (!key.isEmpty()) {
          exact.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
        }
      }
    }
    return exact;
  }

  private RuleBook rules(List<Intent> intents) {
    EntityReader entities =
        new EntityReader(knowledge.dictionaries().nameLists(knowledge.defaultLanguage()), reader);
    return RuleBook.of(intents, reader, entities, language);
  }
}

package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.ReadingVersion;
import io.madoguchi.language.entities.EntityReader;
import io.madoguchi.matching.certainty.Calibration;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.CrossValidation;
import io.madoguchi.matching.certainty.Outcome;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.features.Examples;
import io.madoguchi.matching.features.FeatureReader;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.model.Classifier;
import io.madoguchi.matching.model.SoftmaxModel;
import io.madoguchi.matching.model.TrainingSet;
import io.madoguchi.matching.readings.KnownReadings;
import io.madoguchi.matching.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
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
        .orElseGet(() -> read(executor).thenComposeAsync(read -> learn(read, executor), executor));
  }

  /** Reads what is not known from the disk, and has it kept beside the learning. */
  private CompletableFuture<ReadLessons> read(Executor executor) {
    Lessons lessons = Lessons.of(knowledge, language);
    Optional<String> state = ReadingVersion.with(lessons.taught());
    KnownReadings readings =
        store.readings().of(language, state, lessons.size(), said -> reader.read(said, language));
    return new LessonReader(readings, language, features)
        .read(knowledge.intentsIn(language), executor)
        .whenComplete(
            (read, failure) ->
                executor.execute(() -> store.readings().keep(language, state, readings)));
  }

  private CompletableFuture<LanguageModel> learn(ReadLessons lessons, Executor executor) {
    Examples examples = lessons.examples();
    TrainingSet set = TrainingSet.of(examples.all(), examples.classes(), recipe);
    String fingerprint = set.fingerprint(examples.all());
    Optional<ModelStore.Learned> known = store.find(fingerprint);
    if (known.isPresent()) {
      SoftmaxModel model = set.with(known.get().weights(), known.get().meanings());
      return CompletableFuture.completedFuture(model(lessons, set.classifier(model), known.get()));
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
                      softmax.weights(),
                      softmax.meanings(),
                      confidence,
                      rivals,
                      CoverageCurve.of(outcomes, confidence, rivals));
              store.keep(fingerprint, learned);
              return model(lessons, set.classifier(softmax), learned);
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

  private LanguageModel model(ReadLessons read, Classifier classifier, ModelStore.Learned learned) {
    List<Intent> intents = knowledge.intentsIn(language);
    return new LanguageModel(
        language,
        Lessons.of(knowledge, language),
        intents,
        new ContextNeeds(intents),
        read.sayings(),
        classifier,
        learned.confidence(),
        learned.rivals(),
        learned.curve(),
        features,
        read.stances(),
        read.same(),
        rules(intents),
        read.speller());
  }

  private RuleBook rules(List<Intent> intents) {
    EntityReader entities =
        new EntityReader(knowledge.dictionaries().nameLists(knowledge.defaultLanguage()), reader);
    return RuleBook.of(intents, reader, entities, language);
  }
}

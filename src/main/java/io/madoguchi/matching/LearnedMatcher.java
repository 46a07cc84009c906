package io.madoguchi.matching;

import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.language.LanguageDetector;
import io.madoguchi.language.Lexicon;
import io.madoguchi.language.NormalForm;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Interpretation.Candidate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A matcher of one knowledge: what was learned of it, in each of its languages. Thread-safe. */
public final class LearnedMatcher implements Matcher {

  private final Knowledge knowledge;
  private final Reader reader;
  private final LanguageDetector detector = new LanguageDetector();
  private final Map<Language, LanguageModel> models = new EnumMap<>(Language.class);
  private final Map<Language, Limits> limits = new EnumMap<>(Language.class);

  private LearnedMatcher(Knowledge knowledge, Reader reader) {
    this.knowledge = knowledge;
    this.reader = reader;
  }

  /** Learns {@code knowledge}; takes about a second for 100 intents in two languages. */
  public static LearnedMatcher of(Knowledge knowledge) {
    return of(knowledge, Optional.empty(), new ModelStore(Optional.empty()));
  }

  /**
   * The same, in an instant for each language whose lessons {@code before} has learned already, and
   * soon for those that {@code store} knows.
   */
  static LearnedMatcher of(Knowledge knowledge, Optional<LearnedMatcher> before, ModelStore store) {
    LearnedMatcher matcher = new LearnedMatcher(knowledge, reader(knowledge, before));
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<CompletableFuture<LanguageModel>> learning =
          knowledge.bot().languages().stream()
              .filter(language -> !knowledge.intentsIn(language).isEmpty())
              .map(
                  language ->
                      new Trainer(
                              knowledge,
                              matcher.reader,
                              language,
                              store,
                              before.map(old -> old.models.get(language)))
                          .learn(executor))
              .toList();
      for (CompletableFuture<LanguageModel> learned : learning) {
        LanguageModel model = learned.join();
        matcher.models.put(model.language(), model);
        matcher.limits.put(model.language(), model.curve().limits(knowledge.bot().thresholds()));
      }
    }
    return matcher;
  }

  /** The reader of {@code before} as long as it knows the same words. */
  private static Reader reader(Knowledge knowledge, Optional<LearnedMatcher> before) {
    return before
        .filter(old -> old.knowledge.dictionaries().readLike(knowledge.dictionaries()))
        .map(old -> old.reader)
        .orElseGet(() -> new Reader(lexicons(knowledge)));
  }

  private static Map<Language, Lexicon> lexicons(Knowledge knowledge) {
    Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    Dictionaries dictionaries = knowledge.dictionaries();
    for (Language language : Language.values()) {
      List<Lexicon.Word> words =
          dictionaries.words().getOrDefault(language, List.of()).stream()
              .map(word -> new Lexicon.Word(word.word(), word.reading()))
              .toList();
      lexicons.put(
          language, new Lexicon(words, dictionaries.synonyms().getOrDefault(language, List.of())));
    }
    return lexicons;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public Interpretation interpret(String utterance, Language preferred, Set<String> contexts) {
    NormalForm text = NormalForm.of(utterance);
    LanguageDetector.Detection detection = detector.detect(text.text(), preferred);
    List<Candidate> best = List.of();
    Limits decisive = Limits.USUAL;
    for (Language language : languages(detection)) {
      List<Candidate> candidates = candidates(text, language, contexts);
      if (best.isEmpty() || confidence(candidates) > confidence(best)) {
        best = candidates;
        decisive = limits(language, candidates);
      }
    }
    // An answer is given in the utterance's own language, whichever model knew it.
    Language language =
        models.containsKey(detection.language()) ? detection.language() : fallback(preferred);
    return new Interpretation(
        language, best, decisive.decide(confidence(best)), decisive, knowledge.version());
  }

  private Limits limits(Language language, List<Candidate> candidates) {
    Limits own = limits(language);
    return candidates.isEmpty()
        ? own
        : knowledge
            .intent(candidates.getFirst().intent())
            .map(intent -> own.from(intent.answerFrom()))
            .orElse(own);
  }

  /** Those that hold in {@code language} for intents without their own. */
  public Limits limits(Language language) {
    return limits.getOrDefault(language, Limits.USUAL);
  }

  /** What a limit does to utterances like the examples; empty where there are too few to tell. */
  public Optional<CoverageCurve.Effect> effect(Language language, double limit) {
    return Optional.ofNullable(models.get(language))
        .map(LanguageModel::curve)
        .filter(CoverageCurve::enough)
        .map(curve -> curve.effect(limit));
  }

  private Language fallback(Language preferred) {
    return models.containsKey(preferred) ? preferred : knowledge.defaultLanguage();
  }

  private static double confidence(List<Candidate> candidates) {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }

  /** The languages to read the text in: one, or all where the text does not tell. */
  private List<Language> languages(LanguageDetector.Detection detection) {
    List<Language> languages = new ArrayList<>();
    if (models.containsKey(detection.language())) {
      languages.add(detection.language());
    }
    if (languages.isEmpty() || !detection.sure()) {
      models.keySet().stream().filter(one -> !languages.contains(one)).forEach(languages::add);
    }
    return languages;
  }

  private List<Candidate> candidates(NormalForm text, Language language, Set<String> contexts) {
    LanguageModel model = models.get(language);
    if (model == null) {
      throw new IllegalStateException("no model of language " + language.tag());
    }
    Utterance utterance = reader.read(text, language, model.speller());
    return new Interpreter(model, limits(language), utterance, contexts).candidates();
  }
}

package io.madoguchi.matching;

import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.language.LanguageDetector;
import io.madoguchi.language.Lexicon;
import io.madoguchi.language.NormalForm;
import io.madoguchi.language.Reader;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private LearnedMatcher(Knowledge knowledge, Reader reader) {
    this.knowledge = knowledge;
    this.reader = reader;
  }

  /** Learns {@code knowledge}; takes about a second for 100 intents in two languages. */
  public static LearnedMatcher of(Knowledge knowledge) {
    LearnedMatcher matcher = new LearnedMatcher(knowledge, new Reader(lexicons(knowledge)));
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<CompletableFuture<LanguageModel>> learning =
          knowledge.bot().languages().stream()
              .filter(language -> !knowledge.intentsIn(language).isEmpty())
              .map(language -> new Trainer(knowledge, matcher.reader, language).learn(executor))
              .toList();
      for (CompletableFuture<LanguageModel> learned : learning) {
        LanguageModel model = learned.join();
        matcher.models.put(model.language(), model);
      }
    }
    return matcher;
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
          language,
          new Lexicon(words, dictionaries.synonyms().getOrDefault(language, List.of())));
    }
    return lexicons;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public Interpretation interpret(String utterance, Language preferred, Set<String> contexts) {
    NormalForm text = NormalForm.of(utterance);
    Interpretation best = null;
    for (Language language : languages(text, preferred)) {
      Interpretation one = interpret(text, language, contexts);
      if (best == null || confidence(one) > confidence(best)) {
        best = one;
      }
    }
    return best != null
        ? best
        : new Interpretation(preferred, List.of(), Decision.FALLBACK, knowledge.version());
  }

  private static double confidence(Interpretation interpretation) {
    return interpretation.best().map(Candidate::confidence).orElse(0.0);
  }

  /** The languages to read the text in: one, or all where the text does not tell. */
  private List<Language> languages(NormalForm text, Language preferred) {
    LanguageDetector.Detection detection = detector.detect(text.text(), preferred);
    List<Language> languages = new ArrayList<>();
    if (models.containsKey(detection.language())) {
      languages.add(detection.language());
    }
    if (languages.isEmpty() || !detection.sure()) {
      models.keySet().stream().filter(one -> !languages.contains(one)).forEach(languages::add);
    }
    return languages;
  }

  private Interpretation interpret(NormalForm text, Language language, Set<String> contexts) {
    LanguageModel model = models.get(language);
    if (model == null) {
      throw new IllegalStateException("no model of language " + language.tag());
    }
    Thresholds thresholds = knowledge.bot().thresholds();
    List<Candidate> candidates =
        new Interpreter(model, thresholds, reader.read(text, language), contexts).candidates();
    double confidence = candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
    Decision decision =
        confidence >= thresholds.answer()
            ? Decision.ANSWER
            : confidence >= thresholds.clarify() ? Decision.CLARIFY : Decision.FALLBACK;
    return new Interpretation(
        language, candidates, candidates.isEmpty() ? Decision.FALLBACK : decision, knowledge.version());
  }
}

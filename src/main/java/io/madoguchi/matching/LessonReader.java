package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Language;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.ReadLessons.OfIntent;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Examples.Source;
import io.madoguchi.matching.features.FeatureReader;
import io.madoguchi.matching.features.SameWords;
import io.madoguchi.matching.readings.KnownReadings;
import io.madoguchi.matching.stance.Pool;
import io.madoguchi.matching.stance.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Reads the examples of one language, several intents at once. Of each intent only what is learned
 * from is kept. Thread-safe.
 */
final class LessonReader {

  /** Pieces to read at once: more than there are processors, since intents differ in length. */
  private static final int PIECES = 32;

  private final KnownReadings readings;
  private final Language language;
  private final FeatureReader features;
  private final Pool pool = new Pool();

  LessonReader(KnownReadings readings, Language language, FeatureReader features) {
    this.readings = readings;
    this.language = language;
    this.features = features;
  }

  /**
   * @param intents by class number
   */
  CompletableFuture<ReadLessons> read(List<Intent> intents, Executor executor) {
    int size = Math.max(1, (intents.size() + PIECES - 1) / PIECES);
    List<CompletableFuture<List<OfIntent>>> pieces = new ArrayList<>();
    for (int start = 0; start < intents.size(); start += size) {
      int from = start;
      int to = Math.min(intents.size(), from + size);
      pieces.add(CompletableFuture.supplyAsync(() -> piece(intents, from, to), executor));
    }
    return CompletableFuture.allOf(pieces.toArray(CompletableFuture[]::new))
        .thenApply(
            done ->
                ReadLessons.of(pieces.stream().flatMap(piece -> piece.join().stream()).toList()));
  }

  private List<OfIntent> piece(List<Intent> intents, int from, int to) {
    List<OfIntent> read = new ArrayList<>(to - from);
    for (int category = from; category < to; category++) {
      read.add(intent(intents.get(category), category));
    }
    return read;
  }

  private OfIntent intent(Intent intent, int category) {
    List<Example> examples = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    for (String said : intent.examples().getOrDefault(language, List.of())) {
      utterances.add(readings.read(said));
      examples.add(example(said, utterances.getLast(), category, Source.VISITOR));
    }
    String title = intent.title().byLanguage().get(language);
    if (title != null) {
      utterances.add(readings.read(title));
      examples.add(example(title, utterances.getLast(), category, Source.TITLE));
    }
    return new OfIntent(
        examples,
        new Stance(utterances, pool),
        utterances.stream()
            .map(utterance -> SameWords.hashes(utterance.key(), utterance.text()))
            .toList(),
        words(utterances));
  }

  private Example example(String said, Utterance utterance, int category, Source source) {
    return new Example(said, features.read(utterance).trim(), category, source);
  }

  private static Map<String, Integer> words(List<Utterance> utterances) {
    Map<String, Integer> words = new HashMap<>();
    for (Utterance utterance : utterances) {
      for (Term term : utterance.terms()) {
        words.merge(term.surface(), 1, Integer::sum);
      }
    }
    return words;
  }
}

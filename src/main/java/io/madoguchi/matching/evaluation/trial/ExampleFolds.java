package io.madoguchi.matching.evaluation.trial;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.language.NormalForm;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Deals the examples of a folder out to {@value #FOLDS} folds, so that each can be tried on a bot
 * that has never seen it. Every intent's examples are spread as evenly as they can be, those that
 * read the same stay together, and the same folder is always dealt out the same way.
 */
public final class ExampleFolds {

  static final int FOLDS = 5;

  private static final long SEED = 20_260_215;

  private final Knowledge knowledge;
  private final Set<String> untried = new TreeSet<>();

  /** The fold of an example, by intent, language and place in its list; -1 for none. */
  private final Map<String, Map<Language, int[]>> folds = new LinkedHashMap<>();

  ExampleFolds(Knowledge knowledge) {
    this.knowledge = knowledge;
    Random random = new Random(SEED);
    for (Intent intent : knowledge.intents().values()) {
      Map<Language, int[]> own = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        List<String> examples = intent.examples().getOrDefault(language, List.of());
        own.put(language, deal(intent, examples, random.nextInt(FOLDS)));
      }
      folds.put(intent.id(), own);
    }
  }

  /** An example that is tried, and under which circumstances a visitor would say it. */
  record Held(Line line, Language language, Set<String> contexts) {}

  /** Ids of intents that have one example in a language: nothing is left to learn it from. */
  Set<String> untried() {
    return untried;
  }

  private int[] deal(Intent intent, List<String> examples, int first) {
    Map<String, Integer> known = new LinkedHashMap<>();
    int[] dealt = new int[examples.size()];
    for (int i = 0; i < dealt.length; i++) {
      int next = (first + known.size()) % FOLDS;
      dealt[i] = known.computeIfAbsent(NormalForm.of(examples.get(i)).text(), _ -> next);
    }
    if (known.size() == 1) {
      untried.add(intent.id());
      Arrays.fill(dealt, -1);
    }
    return dealt;
  }

  /** The examples of {@code fold}, from 0, in the order of the folder. */
  List<Held> held(int fold) {
    List<Held> held = new ArrayList<>();
    for (Intent intent : knowledge.intents().values()) {
      Set<String> contexts = intent.needs();
      for (Language language : knowledge.bot().languages()) {
        List<String> examples = intent.examples().getOrDefault(language, List.of());
        for (int i = 0; i < examples.size(); i++) {
          if (fold(intent, language, i) == fold) {
            held.add(new Held(new Line(intent.id(), examples.get(i)), language, contexts));
          }
        }
      }
    }
    return held;
  }

  /** What the designer would have written without the examples of {@code fold}. */
  Knowledge without(int fold) {
    Map<String, Intent> intents = new LinkedHashMap<>();
    for (Intent intent : knowledge.intents().values()) {
      Map<Language, List<String>> kept = new EnumMap<>(Language.class);
      intent
          .examples()
          .forEach((language, said) -> kept.put(language, kept(intent, language, said, fold)));
      intents.put(intent.id(), intent.withExamples(kept));
    }
    return new Knowledge(
        knowledge.version() + "-without-" + fold,
        knowledge.bot(),
        intents,
        knowledge.menus(),
        knowledge.articles(),
        knowledge.dictionaries());
  }

  private List<String> kept(Intent intent, Language language, List<String> examples, int fold) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (fold(intent, language, i) != fold) {
        kept.add(examples.get(i));
      }
    }
    return kept;
  }

  private int fold(Intent intent, Language language, int example) {
    return folds.getOrDefault(intent.id(), Map.of()).getOrDefault(language, new int[0])[example];
  }
}

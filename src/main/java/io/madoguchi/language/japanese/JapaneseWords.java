package io.madoguchi.language.japanese;

import io.madoguchi.language.Vocabulary;
import io.madoguchi.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed classes of Japanese words that the readers of clauses and signs go by. */
final class JapaneseWords {

  final Set<String> negation;
  final Set<String> inability;
  final Set<String> ability;
  final Set<String> refusal;
  final Set<String> wish;
  final Set<String> request;
  final Set<String> intention;
  final Set<String> planned;
  final Set<String> considering;
  final Set<String> auxiliary;
  final Set<String> light;
  final Set<String> stop;
  final Set<String> appear;
  final Set<String> empty;
  final Set<String> inform;
  final Set<String> transfer;
  final Set<String> sending;
  final Set<String> change;
  final Set<String> questionParticle;
  final Map<String, String> potentials;
  final Map<String, String> nominals;

  JapaneseWords() {
    Vocabulary words = new Vocabulary(rows("words.txt"));
    negation = words.words("negation");
    inability = words.words("inability");
    ability = words.words("ability");
    refusal = words.words("refusal");
    wish = words.words("wish");
    request = words.words("request");
    intention = words.words("intention");
    planned = words.words("planned");
    considering = words.words("considering");
    auxiliary = words.words("auxiliary");
    light = words.words("light");
    stop = words.words("stop");
    appear = words.words("appear");
    empty = words.words("empty");
    inform = words.words("inform");
    sending = words.words("sending");
    transfer = words.words("transfer");
    change = words.words("change");
    questionParticle = words.words("question-particle");
    potentials = pairs("potentials.txt");
    nominals = pairs("nominals.txt");
  }

  private static Map<String, String> pairs(String file) {
    Map<String, String> pairs = new HashMap<>();
    rows(file).forEach(row -> pairs.put(row.get(0), row.get(1)));
    return pairs;
  }

  /** The verb that a form of ability or a deverbal noun is made of, or {@code base} itself. */
  String verb(String base) {
    String verb = potentials.getOrDefault(base, base);
    return nominals.getOrDefault(verb, verb);
  }

  private static List<List<String>> rows(String file) {
    return WordList.rows(JapaneseWords.class, file);
  }

  /** Whether {@code morpheme} denies what stands before it. */
  boolean denies(Morpheme morpheme) {
    return negation.contains(morpheme.base())
        && (morpheme.is("助動詞") || morpheme.is("形容詞") || morpheme.surface().equals("なく"));
  }
}

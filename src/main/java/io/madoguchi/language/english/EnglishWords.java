package io.madoguchi.language.english;

import io.madoguchi.language.Asked;
import io.madoguchi.language.Vocabulary;
import io.madoguchi.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of English words that the reader of negation goes by. */
final class EnglishWords {

  final Set<String> function;
  final Set<String> negation;
  final Set<String> modal;
  final Set<String> auxiliary;
  final Set<String> wish;
  final Set<String> pronoun;
  final Set<String> skip;
  final Set<String> light;
  final Set<String> inability;
  final Set<String> stop;
  final Set<String> yesNo;
  final Map<String, String> contractions;
  final Map<String, Asked> asked;

  EnglishWords() {
    Vocabulary words = new Vocabulary(rows("words.txt"));
    function = words.words("function");
    negation = words.words("negation");
    modal = words.words("modal");
    auxiliary = words.words("do");
    wish = words.words("wish");
    pronoun = words.words("pronoun");
    skip = words.words("skip");
    light = words.words("light");
    inability = words.words("inability");
    stop = words.words("stop");
    yesNo = words.words("yesno");
    contractions =
        rows("contractions.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    asked =
        rows("asked.txt").stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row.get(0), row -> Asked.valueOf(row.get(1))));
  }

  private static List<List<String>> rows(String file) {
    return WordList.rows(EnglishWords.class, file);
  }
}

package io.madoguchi.language.english;

import io.madoguchi.language.Vocabulary;
import io.madoguchi.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The closed classes of English words that the readers go by. */
final class EnglishWords {

  final Set<String> function;
  final Set<String> vague;
  final Set<String> negation;
  final Set<String> nobody;
  final Set<String> modal;
  final Set<String> auxiliary;
  final Set<String> wish;
  final Set<String> pronoun;
  final Set<String> subject;
  final Set<String> own;
  final Set<String> object;
  final Set<String> determiner;
  final Set<String> passing;
  final Set<String> only;
  final Set<String> skip;
  final Set<String> light;
  final Set<String> permit;
  final Set<String> inability;
  final Set<String> stop;
  final Set<String> stopped;
  final Set<String> undo;
  final Set<String> yesNo;
  final Set<String> end;
  final Set<String> numbered;
  final Set<String> exchange;
  final Set<String> substitute;
  final Set<String> being;

  /** Stems of verbs. */
  final Set<String> verbs = new HashSet<>();

  EnglishWords(Stems stems) {
    Vocabulary words = new Vocabulary(rows("words.txt"));
    function = words.words("function");
    vague = words.words("vague");
    negation = words.words("negation");
    nobody = words.words("nobody");
    modal = words.words("modal");
    auxiliary = words.words("do");
    wish = words.words("wish");
    pronoun = words.words("pronoun");
    subject = words.words("subject");
    own = words.words("own");
    object = words.words("object");
    determiner = words.words("determiner");
    passing = words.words("passing");
    only = words.words("only");
    skip = words.words("skip");
    light = words.words("light");
    permit = words.words("permit");
    inability = words.words("inability");
    stop = words.words("stop");
    stopped = words.words("stopped");
    undo = words.words("undo");
    yesNo = words.words("yesno");
    end = words.words("end");
    numbered = words.words("numbered");
    exchange = words.words("exchange");
    substitute = words.words("substitute");
    being = words.words("being");
    words.words("verb").forEach(verb -> verbs.add(stems.of(verb)));
  }

  static List<List<String>> rows(String file) {
    return WordList.rows(EnglishWords.class, file);
  }
}

package io.madoguchi.language.english;

import io.madoguchi.language.Antonyms;
import io.madoguchi.language.Asked;
import io.madoguchi.language.Frames;
import io.madoguchi.language.Grammar;
import io.madoguchi.language.Language;
import io.madoguchi.language.Lexicon;
import io.madoguchi.language.NormalForm;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Synonyms;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads English. Thread-safe. */
public final class EnglishGrammar implements Grammar {

  private static final Set<String> OF_AMOUNT = Set.of("much", "many", "expensive", "cheap");
  private static final Set<String> OF_TIME = Set.of("long", "soon");

  private final EnglishWords classes = new EnglishWords();
  private final Words words = new Words(classes.contractions);
  private final Frames courtesy =
      new Frames(WordList.rows(EnglishGrammar.class, "courtesy.txt"), true);
  private final NegationReader negation = new NegationReader(classes);
  private final Antonyms antonyms =
      new Antonyms(WordList.rows(EnglishGrammar.class, "antonyms.txt"));
  private final Synonyms synonyms;

  public EnglishGrammar(Lexicon lexicon) {
    this.synonyms =
        new Synonyms(
            lexicon.synonyms(), phrase -> terms(words.cut(words.open(phrase)), new BitSet()));
  }

  @Override
  public Utterance read(NormalForm normal) {
    List<String> tokens = words.cut(courtesy.strip(words.open(normal.text())));
    Synonyms.Merged merged = synonyms.merge(terms(tokens, Contrast.excluded(tokens, classes)));
    Set<Asked> asked = asked(tokens);
    return new Utterance(
        normal.text(),
        Language.EN,
        merged.terms(),
        predicates(tokens, merged),
        signs(tokens, merged.terms()),
        !asked.isEmpty() || asks(tokens),
        asked,
        normal.cut());
  }

  private List<Predicate> predicates(List<String> tokens, Synonyms.Merged merged) {
    List<NegationReader.Found> found = negation.read(tokens);
    List<Predicate> predicates = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      NegationReader.Found one = found.get(i);
      String before = one.at() == 0 ? "" : tokens.get(one.at() - 1);
      boolean told =
          one.polarity() == Polarity.AFFIRM
              && i < found.size() - 1
              && classes.pronoun.contains(before);
      String head = merged.mainForm(one.at(), words.stem(tokens.get(one.at())));
      predicates.add(new Predicate(head, one.polarity(), told));
    }
    return predicates;
  }

  private List<Term> terms(List<String> tokens, BitSet excluded) {
    List<Term> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      Term.Kind kind = kind(token);
      String base = kind == Term.Kind.NUMBER ? "#" : words.stem(token);
      terms.add(new Term(token, base, "", kind, false, excluded.get(i), List.of()));
    }
    return terms;
  }

  private Term.Kind kind(String token) {
    if (token.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "$%€£¥".contains(token) ? Term.Kind.CONTENT : Term.Kind.MARK;
    }
    if (token.chars().allMatch(Character::isDigit)) {
      return Term.Kind.NUMBER;
    }
    return classes.function.contains(token) ? Term.Kind.FUNCTION : Term.Kind.CONTENT;
  }

  private Set<Sign> signs(List<String> tokens, List<Term> terms) {
    Set<Sign> signs = new HashSet<>();
    antonyms.read(terms, signs);
    Contrast.direction(tokens, classes, words, signs);
    return signs;
  }

  private Set<Asked> asked(List<String> tokens) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (int i = 0; i < tokens.size(); i++) {
      Asked one = classes.asked.get(tokens.get(i));
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      if (one == Asked.HOW && OF_AMOUNT.contains(next)) {
        asked.add(Asked.HOW_MUCH);
      } else if (one == Asked.HOW && OF_TIME.contains(next)) {
        asked.add(Asked.WHEN);
      } else if (one != null) {
        asked.add(one);
      }
    }
    return asked;
  }

  private boolean asks(List<String> tokens) {
    return !tokens.isEmpty()
        && (tokens.getLast().startsWith("?")
            || (classes.yesNo.contains(tokens.getFirst())
                && !(tokens.getFirst().equals("do")
                    && tokens.subList(1, Math.min(2, tokens.size())).contains("not"))));
  }
}

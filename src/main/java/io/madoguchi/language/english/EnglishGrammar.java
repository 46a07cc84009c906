package io.madoguchi.language.english;

import io.madoguchi.language.Antonyms;
import io.madoguchi.language.Asked;
import io.madoguchi.language.Fields;
import io.madoguchi.language.Frames;
import io.madoguchi.language.Grammar;
import io.madoguchi.language.Language;
import io.madoguchi.language.Lexicon;
import io.madoguchi.language.NormalForm;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Script;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Speller;
import io.madoguchi.language.Synonyms;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads English. Thread-safe. */
public final class EnglishGrammar implements Grammar {

  private final Stems stems = new Stems();
  private final EnglishWords classes = new EnglishWords(stems);
  private final Words words = new Words(classes.numbered);
  private final Groups groups = new Groups(stems, words, classes);
  private final Frames courtesy =
      new Frames(WordList.rows(EnglishGrammar.class, "courtesy.txt"), true);
  private final Asking asking = new Asking();
  private final Possessors possessors = new Possessors(stems, classes, words);
  private final Fields fields =
      new Fields(EnglishWords.rows("fields.txt"), ", *", word -> stems.of(word));
  private final Antonyms antonyms;
  private final Synonyms synonyms;

  public EnglishGrammar(Lexicon lexicon) {
    antonyms = new Antonyms(EnglishWords.rows("antonyms.txt"), ", *");
    synonyms =
        new Synonyms(
            lexicon.synonyms(),
            phrase -> {
              Sentence sentence = sentence(words.open(phrase), Speller.NONE);
              return terms(sentence, new BitSet(), Senses.NONE);
            });
  }

  @Override
  public Utterance read(NormalForm normal, Speller speller) {
    Sentence sentence = sentence(courtesy.strip(words.open(normal.text())), speller);
    Senses senses = Senses.of(groups.find(sentence), sentence, stems, fields);
    Contrast contrast = new Contrast(sentence);
    BitSet excluded = contrast.excluded();
    Set<Asked> asked = asking.asked(sentence);
    Synonyms.Merged merged = synonyms.merge(terms(sentence, excluded, senses));
    List<PredicateReader.Found> found = new PredicateReader(sentence).read();
    Set<Sign> signs = new HashSet<>();
    senses.signs(antonyms, unsaid(found, excluded), signs);
    contrast.direction(signs);
    contrast.conditions(signs);
    Measures.read(sentence, signs);
    Particles.read(sentence, signs);
    Doer.read(sentence, signs);
    Exchange.read(sentence, contrast, signs);
    Bounds.read(sentence, signs);
    Duty.read(sentence, signs);
    Roles.who(sentence, signs);
    possessors.read(normal.text(), signs);
    return new Utterance(
        normal.text(),
        Language.EN,
        merged.terms(),
        predicates(sentence, found, merged, senses, signs),
        signs,
        asking.asks(sentence, asked),
        asked,
        normal.cut());
  }

  private Sentence sentence(String opened, Speller speller) {
    List<String> tokens = words.cut(opened);
    tokens.replaceAll(token -> known(token) ? token : speller.correct(token));
    return new Sentence(tokens, classes, stems);
  }

  private boolean known(String token) {
    return token.length() < Speller.SHORTEST
        || classes.function.contains(token)
        || classes.vague.contains(token)
        || classes.verbs.contains(stems.of(token))
        || groups.knows(stems.of(token));
  }

  /** Words that are denied or left out: they take no side. */
  private static BitSet unsaid(List<PredicateReader.Found> found, BitSet excluded) {
    BitSet unsaid = (BitSet) excluded.clone();
    for (PredicateReader.Found one : found) {
      if (!one.polarity().agreesWith(Polarity.AFFIRM)) {
        unsaid.set(one.at());
      }
    }
    return unsaid;
  }

  private List<Predicate> predicates(
      Sentence sentence,
      List<PredicateReader.Found> found,
      Synonyms.Merged merged,
      Senses senses,
      Set<Sign> signs) {
    Moods moods = new Moods(sentence, signs);
    Roles roles = new Roles(sentence, signs);
    List<Predicate> predicates = new ArrayList<>(found.size());
    for (PredicateReader.Found one : found) {
      String head = merged.mainForm(one.at(), senses.head(one.at()));
      predicates.add(
          new Predicate(head, one.polarity(), one.background(), senses.concepts(one.at())));
      if (sentence.deed(one.at()) || sentence.past(one.at())) {
        moods.read(one.at(), head);
        roles.read(one.at(), head);
      }
    }
    return predicates;
  }

  private List<Term> terms(Sentence sentence, BitSet excluded, Senses senses) {
    List<Term> terms = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      String token = sentence.word(i);
      Term.Kind kind = sentence.spent(i) ? Term.Kind.FUNCTION : kind(token);
      String base = kind == Term.Kind.NUMBER ? "#" : sentence.stem(i);
      terms.add(new Term(token, base, "", kind, false, excluded.get(i), senses.concepts(i)));
    }
    return terms;
  }

  private static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Term.Kind kind(String token) {
    if (Script.isMark(token)) {
      return "$%€£¥".contains(token) ? Term.Kind.CONTENT : Term.Kind.MARK;
    }
    if (isNumber(token)) {
      return Term.Kind.NUMBER;
    }
    if (classes.function.contains(token)) {
      return Term.Kind.FUNCTION;
    }
    return classes.vague.contains(token) ? Term.Kind.LIGHT : Term.Kind.CONTENT;
  }
}

package io.madoguchi.language.japanese;

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
import io.madoguchi.language.Speller;
import io.madoguchi.language.Synonyms;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads Japanese. Thread-safe. */
public final class JapaneseGrammar implements Grammar {

  private static final String DIGITS = "〇一二三四五六七八九";

  private final JapaneseWords words = new JapaneseWords();
  private final Spelling spelling =
      new Spelling(
          WordList.rows(JapaneseGrammar.class, "spelling.txt"),
          WordList.rows(JapaneseGrammar.class, "endings.txt"));
  private final Frames courtesy =
      new Frames(WordList.rows(JapaneseGrammar.class, "courtesy.txt"), false);
  private final AskedReader asking = new AskedReader(words);
  private final SignReader signs = new SignReader(words);
  private final Fields fields =
      new Fields(WordList.rows(JapaneseGrammar.class, "fields.txt"), " +", word -> word);
  private final Tokenizers tokenizers;
  private final Concepts concepts;
  private final KanaWords kana;
  private final Synonyms synonyms;

  public JapaneseGrammar(Lexicon lexicon) {
    this.tokenizers = new Tokenizers(lexicon.words());
    List<List<String>> meanings = WordList.rows(JapaneseGrammar.class, "concepts.txt");
    this.concepts =
        new Concepts(
            meanings,
            WordList.rows(JapaneseGrammar.class, "synonyms.txt"),
            this::cut,
            words.negation,
            fields);
    this.kana = new KanaWords(meanings, tokenizers::cut);
    this.synonyms = new Synonyms(lexicon.synonyms(), this::phrase);
  }

  private List<Morpheme> cut(String text) {
    return tokenizers.cut(spelling.unify(NormalForm.of(text).text())).stream()
        .map(morpheme -> morpheme.as(base(morpheme)))
        .toList();
  }

  private List<Term> phrase(String text) {
    List<Morpheme> morphemes = cut(text);
    return terms(morphemes, concepts.read(morphemes), new BitSet(), -1);
  }

  @Override
  public Utterance read(NormalForm normal, Speller speller) {
    List<Morpheme> morphemes =
        tokenizers.cut(courtesy.strip(kana.unify(spelling.unify(normal.text()))));
    List<Morpheme> plain = morphemes.stream().map(word -> word.as(base(word))).toList();
    Concepts.Meanings meanings = concepts.read(plain);
    Set<Asked> asked = asking.read(morphemes);
    List<Clause> found =
        new ClauseReader(words, morphemes, asked.contains(Asked.WHY))
            .read(asking::asksHow).stream().filter(one -> !absorbed(one, meanings)).toList();
    for (Clause one : found) {
      if (one.by() >= 0) {
        meanings.add(one.by(), Term.STOPPING);
      }
      if (words.sending.contains(one.head()) && (one.mood().passive() || one.mood().came())) {
        meanings.add(one.at(), concepts.nameOf("届く"));
      }
    }
    Synonyms.Merged merged =
        synonyms.merge(terms(plain, meanings, Exclusion.of(morphemes), asking.noun(morphemes)));
    return new Utterance(
        normal.text(),
        Language.JA,
        merged.terms(),
        predicates(found, merged),
        signs.read(plain, merged, found, meanings),
        !asked.isEmpty() || asks(morphemes),
        asked,
        normal.cut());
  }

  /** 契約をやめる means 解約: it says nothing of 契約. */
  private static boolean absorbed(Clause found, Concepts.Meanings meanings) {
    return switch (found.weight()) {
      case POINT -> false;
      case TOLD -> meanings.attributes().get(found.at());
      case OBJECT -> meanings.inner().get(found.at());
    };
  }

  private static List<Predicate> predicates(List<Clause> found, Synonyms.Merged merged) {
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      last = found.get(i).weight() == Clause.Weight.OBJECT ? last : i;
    }
    List<Predicate> predicates = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Clause one = found.get(i);
      boolean told = one.weight() == Clause.Weight.TOLD && one.polarity() == Polarity.AFFIRM;
      String head = merged.mainForm(one.at(), shorten(one.head()));
      predicates.add(
          new Predicate(head, one.polarity(), told && i < last, merged.at(one.at()).concepts()));
    }
    return predicates;
  }

  /**
   * @param asked the noun that is asked about, as a question word would; -1 for none
   */
  private List<Term> terms(
      List<Morpheme> morphemes, Concepts.Meanings meanings, BitSet excluded, int asked) {
    List<Term> terms = new ArrayList<>(morphemes.size());
    for (int i = 0; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      if (words.inform.contains(morpheme.base())) {
        meanings.add(i, Term.INFORMING);
      }
      terms.add(
          new Term(
              morpheme.surface(),
              morpheme.base(),
              Script.katakana(morpheme.reading()),
              i == asked ? Term.Kind.LIGHT : kind(morpheme),
              false,
              excluded.get(i),
              meanings.names().get(i)));
    }
    return terms;
  }

  private Term.Kind kind(Morpheme morpheme) {
    if (morpheme.mark()) {
      return Term.Kind.MARK;
    }
    if (morpheme.is("名詞-数")) {
      return Term.Kind.NUMBER;
    }
    boolean function =
        morpheme.particle()
            || morpheme.auxiliary()
            || morpheme.is("名詞-非自立")
            || morpheme.is("名詞-接尾-助数詞")
            || morpheme.is("接続詞")
            || morpheme.is("フィラー");
    if (function) {
      return Term.Kind.FUNCTION;
    }
    boolean empty = words.empty.contains(morpheme.base()) || asking.only(morpheme);
    return empty ? Term.Kind.LIGHT : Term.Kind.CONTENT;
  }

  private String base(Morpheme morpheme) {
    if (morpheme.is("名詞-数") && morpheme.base().length() == 1) {
      int digit = DIGITS.indexOf(morpheme.base());
      return digit >= 0 ? String.valueOf(digit) : morpheme.base();
    }
    return shorten(words.potentials.getOrDefault(morpheme.base(), morpheme.base()));
  }

  /** サーバー and サーバ are one word. */
  private static String shorten(String base) {
    boolean katakana = base.length() >= 4 && base.chars().allMatch(Script::isKatakana);
    return katakana && base.endsWith("ー") ? base.substring(0, base.length() - 1) : base;
  }

  private boolean asks(List<Morpheme> morphemes) {
    if (morphemes.isEmpty()) {
      return false;
    }
    Morpheme last = morphemes.getLast();
    return last.surface().startsWith("?")
        || last.particle()
            && (words.questionParticle.contains(last.base()) || last.surface().equals("の"));
  }
}

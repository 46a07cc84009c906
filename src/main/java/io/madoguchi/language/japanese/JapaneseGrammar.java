package io.madoguchi.language.japanese;

import io.madoguchi.language.Asked;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads Japanese. Thread-safe. */
public final class JapaneseGrammar implements Grammar {

  private final JapaneseWords words = new JapaneseWords();
  private final Spelling spelling =
      new Spelling(WordList.rows(JapaneseGrammar.class, "spelling.txt"));
  private final Frames courtesy =
      new Frames(WordList.rows(JapaneseGrammar.class, "courtesy.txt"), false);
  private final ClauseReader clauses = new ClauseReader(words);
  private final SignReader signs = new SignReader();
  private final Tokenizers tokenizers;
  private final Synonyms synonyms;

  public JapaneseGrammar(Lexicon lexicon) {
    this.tokenizers = new Tokenizers(lexicon.words());
    this.synonyms =
        new Synonyms(
            lexicon.synonyms(),
            phrase -> terms(tokenizers.cut(spelling.unify(phrase)), new BitSet()));
  }

  @Override
  public Utterance read(NormalForm normal, Speller speller) {
    List<Morpheme> morphemes = tokenizers.cut(courtesy.strip(spelling.unify(normal.text())));
    Synonyms.Merged merged = synonyms.merge(terms(morphemes, SignReader.excluded(morphemes)));
    Set<Asked> asked = asked(morphemes);
    return new Utterance(
        normal.text(),
        Language.JA,
        merged.terms(),
        predicates(clauses.read(morphemes, asked.contains(Asked.WHY)), merged),
        signs.read(morphemes, merged.terms()),
        !asked.isEmpty() || asks(morphemes),
        asked,
        normal.cut());
  }

  private static List<Predicate> predicates(
      List<ClauseReader.Found> found, Synonyms.Merged merged) {
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      last = found.get(i).weight() == ClauseReader.Weight.OBJECT ? last : i;
    }
    List<Predicate> predicates = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      ClauseReader.Found one = found.get(i);
      boolean told = one.weight() == ClauseReader.Weight.TOLD && one.polarity() == Polarity.AFFIRM;
      String head = merged.mainForm(one.at(), shorten(one.head()));
      predicates.add(new Predicate(head, one.polarity(), told && i < last));
    }
    return predicates;
  }

  private List<Term> terms(List<Morpheme> morphemes, BitSet excluded) {
    List<Term> terms = new ArrayList<>(morphemes.size());
    for (int i = 0; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      terms.add(
          new Term(
              morpheme.surface(),
              shorten(words.potentials.getOrDefault(morpheme.base(), morpheme.base())),
              Script.katakana(morpheme.reading()),
              kind(morpheme),
              false,
              excluded.get(i),
              List.of()));
    }
    return terms;
  }

  private static Term.Kind kind(Morpheme morpheme) {
    if (morpheme.mark()) {
      return Term.Kind.MARK;
    }
    if (morpheme.is("名詞-数")) {
      return Term.Kind.NUMBER;
    }
    boolean function =
        morpheme.particle()
            || morpheme.is("助動詞")
            || morpheme.is("動詞-非自立")
            || morpheme.is("動詞-接尾")
            || morpheme.is("名詞-非自立")
            || morpheme.is("接続詞")
            || morpheme.is("フィラー");
    return function ? Term.Kind.FUNCTION : Term.Kind.CONTENT;
  }

  /** サーバー and サーバ are one word. */
  private static String shorten(String base) {
    boolean katakana = base.length() >= 4 && base.chars().allMatch(Script::isKatakana);
    return katakana && base.endsWith("ー") ? base.substring(0, base.length() - 1) : base;
  }

  private Set<Asked> asked(List<Morpheme> morphemes) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (Morpheme morpheme : morphemes) {
      Asked one = words.asked.get(morpheme.base());
      if (one != null) {
        asked.add(one);
      }
    }
    return asked;
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

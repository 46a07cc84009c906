package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text, by one of Lucene's analyzers as it comes. */
record Words(Analyzer analyzer) {

  /** As they are written, in lower case; Japanese as base forms. */
  static Words of(Language language) {
    return new Words(language == Language.JA ? new JapaneseAnalyzer() : new StandardAnalyzer());
  }

  /** Stems without stop words; Japanese as base forms. */
  static Words stems(Language language) {
    return new Words(language == Language.JA ? new JapaneseAnalyzer() : new EnglishAnalyzer());
  }

  String[] in(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toArray(String[]::new);
  }
}

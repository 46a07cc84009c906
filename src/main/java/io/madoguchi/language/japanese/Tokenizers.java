package io.madoguchi.language.japanese;

import io.madoguchi.language.Lexicon;
import io.madoguchi.language.NormalForm;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A pool of Kuromoji tokenizers, which are not thread-safe themselves. A pool and not a thread
 * local: virtual threads are many and short-lived.
 */
final class Tokenizers {

  private static final int KEPT = 16;

  private final @Nullable UserDictionary dictionary;
  private final BlockingQueue<JapaneseTokenizer> idle = new ArrayBlockingQueue<>(KEPT);

  Tokenizers(List<Lexicon.Word> words) {
    this.dictionary = dictionary(words);
  }

  /** A word that has a comma, a quote or a space, or that stands twice, is left out. */
  private static @Nullable UserDictionary dictionary(List<Lexicon.Word> words) {
    StringBuilder rows = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Lexicon.Word entry : words) {
      String word = NormalForm.of(entry.word()).text();
      if (word.isEmpty() || word.matches(".*[\\s,\"#].*") || !seen.add(word)) {
        continue;
      }
      String reading = entry.reading().matches("[ァ-ヴー]+") ? entry.reading() : word;
      rows.append(word).append(',').append(word).append(',').append(reading).append(",カスタム名詞\n");
    }
    if (rows.isEmpty()) {
      return null;
    }
    try {
      return UserDictionary.open(new StringReader(rows.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Morpheme> cut(String text) {
    JapaneseTokenizer tokenizer = idle.poll();
    if (tokenizer == null) {
      // Search mode parts long compounds; the whole compound is left out.
      tokenizer = new JapaneseTokenizer(dictionary, false, true, JapaneseTokenizer.Mode.SEARCH);
    }
    try {
      List<Morpheme> morphemes = cut(tokenizer, text);
      // Only after a clean end: a tokenizer that failed half-way is not used again.
      boolean _ = idle.offer(tokenizer);
      return morphemes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Morpheme> cut(JapaneseTokenizer tokenizer, String text) throws IOException {
    CharTermAttribute surface = tokenizer.getAttribute(CharTermAttribute.class);
    BaseFormAttribute base = tokenizer.getAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
    PartOfSpeechAttribute tag = tokenizer.getAttribute(PartOfSpeechAttribute.class);
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    List<Morpheme> morphemes = new ArrayList<>();
    while (tokenizer.incrementToken()) {
      String written = surface.toString();
      if (!written.isBlank()) {
        morphemes.add(
            new Morpheme(
                written,
                orElse(base.getBaseForm(), written),
                orElse(reading.getReading(), written),
                orElse(tag.getPartOfSpeech(), "名詞")));
      }
    }
    tokenizer.end();
    tokenizer.close();
    return morphemes;
  }

  private static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}

package io.madoguchi.help;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How Japanese text is read aloud, so that it is found while it is still typed in kana. */
final class Readings implements AutoCloseable {

  private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, Mode.NORMAL);

  /** The reading of {@code text}, folded; where a word has none, the word itself. */
  String of(String text) {
    StringBuilder reading = new StringBuilder();
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      ReadingAttribute read = tokenizer.getAttribute(ReadingAttribute.class);
      while (tokenizer.incrementToken()) {
        String kana = read.getReading();
        reading.append(kana == null ? term.toString() : kana);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return Fold.fold(reading.toString());
  }

  @Override
  public void close() {
    try {
      tokenizer.close();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
  }
}

package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Dictionaries.Word;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Tries the words of the dictionaries on the tokenizer: each must come out whole, and none may cut
 * a longer word that the examples use, as イン would cut ログイン.
 */
public final class WordsCheck {

  private final Findings findings;
  private final List<Word> words;
  private final Map<String, Origin> places;

  /**
   * @param words normalised, distinct, without the characters of {@link UserDictionary}'s format
   * @param places where each stands
   */
  public WordsCheck(Findings findings, List<Word> words, Map<String, Origin> places) {
    this.findings = findings;
    this.words = words;
    this.places = places;
  }

  /**
   * Finds every error.
   *
   * @return whether the words can be used
   */
  public boolean run() {
    if (words.isEmpty()) {
      return true;
    }
    try (JapaneseTokenizer taught = new JapaneseTokenizer(dictionary(), true, Mode.NORMAL)) {
      for (Word word : words) {
        List<String> parts = tokens(taught, word.word());
        if (parts.size() != 1) {
          error(
              word,
              "split-word",
              "'%s' does not stay whole: other words make it %s"
                  .formatted(word.word(), String.join(" + ", parts)));
        }
      }
    } catch (IOException | RuntimeException refused) {
      error(
          words.getFirst(),
          "bad-word",
          "the tokenizer refuses the words: " + Excerpt.of(String.valueOf(refused.getMessage())));
      return false;
    }
    return true;
  }

  /** Warns of words that cut a longer one; reads all {@code examples}, which takes its time. */
  public void warnAboutCuts(List<String> examples) {
    if (words.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    try (JapaneseTokenizer plain = new JapaneseTokenizer(null, true, Mode.NORMAL)) {
      for (String example : examples) {
        tokens(plain, Normal.form(example)).stream()
            .filter(token -> token.matches("[ァ-ヺー]+|[a-z0-9]+"))
            .forEach(known::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Set<String> whole = new HashSet<>(words.stream().map(Word::word).toList());
    for (Word word : words) {
      known.stream()
          .filter(token -> token.contains(word.word()) && !whole.contains(token))
          .sorted()
          .findFirst()
          .ifPresent(
              token ->
                  findings.warning(
                      places.getOrDefault(word.word(), new Origin("dictionaries", 1, 1)),
                      "cutting-word",
                      "'%s' cuts '%s', which examples use; add '%s' as a word too"
                          .formatted(word.word(), token, token)));
    }
  }

  private void error(Word word, String code, String message) {
    findings.error(
        places.getOrDefault(word.word(), new Origin("dictionaries", 1, 1)), code, message);
  }

  /** One line a word: surface, segmentation, reading, part of speech. */
  private @Nullable UserDictionary dictionary() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Word word : words) {
      lines.append("%1$s,%1$s,%2$s,カスタム名詞\n".formatted(word.word(), word.reading()));
    }
    return UserDictionary.open(new StringReader(lines.toString()));
  }

  private static List<String> tokens(JapaneseTokenizer tokenizer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    while (tokenizer.incrementToken()) {
      tokens.add(term.toString());
    }
    tokenizer.end();
    tokenizer.close();
    return tokens;
  }
}

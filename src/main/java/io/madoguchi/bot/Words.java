package io.madoguchi.bot;

import io.madoguchi.language.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Yes, no and stop as visitors write them, in every language at once: who is asked in Japanese may
 * still answer "ok". Only a text that says nothing else counts.
 */
@Component
class Words {

  private final Set<String> yes;
  private final Set<String> no;
  private final Set<String> fine;
  private final Set<String> stop;
  private final Set<String> cancel;

  Words(Speech speech) {
    yes = read(speech, "yes-words");
    no = read(speech, "no-words");
    fine = read(speech, "fine-words");
    stop = read(speech, "stop-words");
    cancel = read(speech, "cancel-words");
  }

  /** Yes to "is that right?". "I'm fine" is a yes here. */
  boolean confirms(String text) {
    return yes.contains(bare(text)) || fine.contains(bare(text));
  }

  boolean denies(String text) {
    return no.contains(bare(text));
  }

  /** Yes to "shall I …?". */
  boolean accepts(String text) {
    return yes.contains(bare(text));
  }

  /** No to "shall I …?". "I'm fine" is a no here. */
  boolean declines(String text) {
    return no.contains(bare(text)) || fine.contains(bare(text));
  }

  /**
   * Whether the visitor wants to be asked no more.
   *
   * @param free whether any text would be an answer; then "cancel" may be one, too
   */
  boolean stops(String text, boolean free) {
    return stop.contains(bare(text)) || (!free && cancel.contains(bare(text)));
  }

  private static Set<String> read(Speech speech, String key) {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(speech.sentence(language, key).split(",")))
        .map(Words::bare)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Letters and digits alone, in one width and case. */
  static String bare(String text) {
    String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(even.length());
    for (int at = 0; at < even.length(); at += Character.charCount(even.codePointAt(at))) {
      if (spoken(even.codePointAt(at))) {
        bare.appendCodePoint(even.codePointAt(at));
      }
    }
    return bare.toString();
  }

  private static boolean spoken(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(letter);
    };
  }
}

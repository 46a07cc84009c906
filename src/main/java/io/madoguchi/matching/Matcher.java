package io.madoguchi.matching;

import io.madoguchi.language.Language;
import java.util.Set;

/** Reads an utterance against the knowledge that serves right now. Thread-safe. */
public interface Matcher {

  /**
   * Interprets {@code utterance}.
   *
   * @param preferred the conversation's language, used where the text itself does not tell
   * @param contexts the contexts active in the conversation
   */
  Interpretation interpret(String utterance, Language preferred, Set<String> contexts);
}

package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.language.Language;

/** Puts a heading into an answer that is too long to be said in a bubble. */
final class LongAnswer {

  /** Characters from which the reader calls the short part too long. */
  private static final int SPOKEN = 800;

  private LongAnswer() {}

  /** The last paragraph's end, or else line's end, within what can be said begins the details. */
  static String divided(String answer, Language language) {
    if (answer.length() <= SPOKEN) {
      return answer;
    }
    int paragraph = answer.lastIndexOf("\n\n", SPOKEN);
    int cut = paragraph > 0 ? paragraph : answer.lastIndexOf('\n', SPOKEN);
    String heading = language == Language.JA ? "詳しいご案内" : "Details";
    return cut <= 0
        ? answer
        : answer.substring(0, cut).strip()
            + "\n\n## "
            + heading
            + "\n\n"
            + answer.substring(cut).strip();
  }
}

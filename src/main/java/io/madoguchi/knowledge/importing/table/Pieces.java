package io.madoguchi.knowledge.importing.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes apart a cell in which several things stand. */
final class Pieces {

  /** From the surest separator to those that may also stand within a sentence. */
  private static final List<Pattern> BETWEEN_SENTENCES =
      Stream.of("\\n+", "[;；|｜]+", "\\s*[/／]\\s*", "、").map(Pattern::compile).toList();

  /** An address, or a comma after which the same sentence goes on. */
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("://|(が|けど|けれど|ので|から|たら|れば|ても|くて|して|って|場合)、");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[、,，;；/／|｜\\n]+");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
  private static final Pattern BULLET = Pattern.compile("^[\\s・●○■◆*-]+");

  private Pieces() {}

  /** Ways to ask; the first kind of separator that occurs is the only one that separates. */
  static List<String> sentences(String cell) {
    Pattern separator =
        BETWEEN_SENTENCES.stream()
            .limit(ONE_SENTENCE.matcher(cell).find() ? 2 : BETWEEN_SENTENCES.size())
            .filter(each -> each.matcher(cell.strip()).find())
            .findFirst()
            .orElse(BETWEEN_SENTENCES.getFirst());
    return pieces(cell, separator);
  }

  /** Words; in Japanese a space separates them too where nothing else does. */
  static List<String> words(String cell) {
    boolean spaced = !BETWEEN_WORDS.matcher(cell).find() && JAPANESE.matcher(cell).find();
    return pieces(cell, spaced ? Pattern.compile("[\\s　]+") : BETWEEN_WORDS);
  }

  private static List<String> pieces(String cell, Pattern separator) {
    return separator
        .splitAsStream(cell)
        .map(piece -> BULLET.matcher(piece).replaceFirst("").strip())
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}

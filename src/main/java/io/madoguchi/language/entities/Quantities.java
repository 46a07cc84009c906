package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Numerals.DIGITS;
import static io.madoguchi.language.entities.Numerals.ENGLISH;
import static io.madoguchi.language.entities.Numerals.JAPANESE;

import io.madoguchi.language.Vocabulary;
import io.madoguchi.language.WordList;
import io.madoguchi.language.entities.Meaning.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counted things (3個, "two boxes") and bare numbers. */
final class Quantities {

  private static final Vocabulary WORDS =
      new Vocabulary(WordList.rows(Quantities.class, "counters.txt"));
  private static final Map<String, String> NATIVE = nativeNumbers();
  private static final String ENGLISH_COUNTER = "(?P<c>" + words("english") + ")\\b";
  private static final String OF = " (?:more )?";

  static final List<Form> FORMS =
      List.of(
          quantity(
              "japanese",
              "(?P<n>" + JAPANESE + ") ?(?P<c>" + words("japanese") + ")(?P<no>[目め入用代])?"),
          quantity("native", "(?P<n>" + words("native") + ")(?P<no>[目め])?"),
          quantity("english", "(?P<n>" + DIGITS + ")" + OF + ENGLISH_COUNTER),
          quantity("english", "(?P<n>" + ENGLISH + ")" + OF + "(?:of )?" + ENGLISH_COUNTER),
          PatternForm.of(
                  EntityKind.QUANTITY, 3, "× ?(?P<n>[0-9]{1,3})", (found, _) -> counted(found))
              .needs("×"),
          PatternForm.of(EntityKind.NUMBER, 0, "-?" + DIGITS, (found, _) -> alone(found))
              .needs(PatternForm.DIGITS),
          PatternForm.of(EntityKind.NUMBER, 0, ENGLISH, (found, _) -> number(found)).whereAsked(),
          PatternForm.of(EntityKind.NUMBER, 0, JAPANESE, (found, _) -> number(found)).whereAsked());

  private Quantities() {}

  private static String words(String name) {
    return String.join("|", bare(name));
  }

  /** Longer ones first. */
  private static List<String> bare(String name) {
    return WORDS.words(name).stream()
        .map(word -> word.split("=", 2)[0])
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }

  private static Map<String, String> nativeNumbers() {
    Map<String, String> numbers = new HashMap<>();
    for (String word : WORDS.words("native")) {
      String[] both = word.split("=", 2);
      numbers.put(both[0], both[1]);
    }
    return Map.copyOf(numbers);
  }

  private static Form quantity(String words, String pattern) {
    return PatternForm.of(EntityKind.QUANTITY, 3, pattern, (found, _) -> counted(found))
        .needs(bare(words));
  }

  private static Optional<Plain> counted(Match found) {
    boolean article = found.part("n").matches("an?") && !found.part("c").startsWith("pair");
    if (found.has("no") || article) {
      return Optional.empty();
    }
    String unit = found.has("c") ? " " + found.part("c") : "";
    String number = found.part("n");
    String known = NATIVE.get(number);
    if (known != null) {
      return Optional.of(new Plain(EntityKind.QUANTITY, known));
    }
    return Numerals.read(number)
        .map(read -> new Plain(EntityKind.QUANTITY, Numerals.plain(read) + unit));
  }

  /** The parts of 2026-02-30 or 1/2 are no numbers. */
  private static Optional<Plain> alone(Match found) {
    char before = found.before(1);
    boolean glued =
        found.all().startsWith("-") && before < 128 && Character.isLetterOrDigit(before);
    boolean behind = "-/".indexOf(before) >= 0 && Character.isDigit(found.before(2));
    return glued || behind || found.after() == '/' || found.after() == '-'
        ? Optional.empty()
        : number(found);
  }

  private static Optional<Plain> number(Match found) {
    boolean minus = found.all().startsWith("-");
    return Numerals.read(minus ? found.all().substring(1) : found.all())
        .map(read -> minus ? read.negate() : read)
        .map(read -> new Plain(EntityKind.NUMBER, Numerals.plain(read)));
  }
}

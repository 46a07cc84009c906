package io.madoguchi.knowledge.reading;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Compiles the patterns of rules and slots, and refuses those that cannot be meant. */
final class Patterns {

  private static final int LENGTH = 500;

  private final Findings findings;

  Patterns(Findings findings) {
    this.findings = findings;
  }

  /** A pattern that is looked for in the normalised text. */
  Optional<Pattern> forRule(Yaml.Scalar written) {
    Optional<Pattern> pattern = compile(written);
    if (pattern.filter(p -> p.matcher("").find()).isPresent()) {
      return fitsNothing(written);
    }
    String literals = written.value().replaceAll("\\\\[pP](\\{[^}]*}|.)|\\\\.", "");
    String normal = Normalizer.normalize(literals, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (pattern.isPresent() && !literals.equals(normal) && !literals.contains("(?i")) {
      findings.warning(
          written.origin(),
          "pattern-form",
          "the text is normalised before (half-width letters, lower case), so this part of '%s'"
                  .formatted(Excerpt.of(written.value()))
              + " never fits; write '%s'".formatted(Excerpt.of(normal)));
    }
    return pattern;
  }

  /** A pattern that a whole value must fit. */
  Optional<Pattern> forSlot(Yaml.Scalar written) {
    Optional<Pattern> pattern = compile(written);
    return pattern.filter(p -> p.matches("")).isPresent() ? fitsNothing(written) : pattern;
  }

  private Optional<Pattern> fitsNothing(Yaml.Scalar written) {
    findings.error(
        written.origin(),
        "empty-pattern",
        "'%s' fits the empty text, so it would always fit".formatted(Excerpt.of(written.value())));
    return Optional.empty();
  }

  private Optional<Pattern> compile(Yaml.Scalar written) {
    String text = written.value();
    if (text.length() > LENGTH) {
      findings.error(
          written.origin(),
          "bad-pattern",
          "a pattern of %,d characters, at most %d".formatted(text.length(), LENGTH));
      return Optional.empty();
    }
    if (PatternSize.isHuge(text)) {
      findings.error(
          written.origin(),
          "bad-pattern",
          "'%s' repeats too much: use smaller numbers in {…}".formatted(Excerpt.of(text)));
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException refused) {
      findings.error(
          written.origin(),
          "bad-pattern",
          "'%s' is no RE2 pattern: %s%s"
              .formatted(Excerpt.of(text), refused.getDescription(), hint(text)));
      return Optional.empty();
    }
  }

  private static String hint(String text) {
    return text.contains("(?=") || text.contains("(?!") || text.contains("(?<!")
        ? "; looking ahead or behind is not supported, use 'none' instead"
        : "";
  }
}

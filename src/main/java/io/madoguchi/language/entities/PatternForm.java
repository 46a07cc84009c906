package io.madoguchi.language.entities;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Values of one kind that a pattern finds, as far as they do not run on. */
final class PatternForm implements Form {

  static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Makes a value of what was found; empty when it is none after all. */
  interface Reading {
    Optional<? extends Meaning> read(Match found, Search search);
  }

  private final EntityKind kind;
  private final int rank;
  private final Pattern pattern;
  private final Reading reading;
  private final List<String> needs;
  private final boolean asked;

  private PatternForm(
      EntityKind kind,
      int rank,
      Pattern pattern,
      Reading reading,
      List<String> needs,
      boolean asked) {
    this.kind = kind;
    this.rank = rank;
    this.pattern = pattern;
    this.reading = reading;
    this.needs = needs;
    this.asked = asked;
  }

  /**
   * @param pattern for lower-case, half-width text; its group {@code value}, where there is one, is
   *     the entity
   */
  static PatternForm of(EntityKind kind, int rank, String pattern, Reading reading) {
    return new PatternForm(kind, rank, Pattern.compile(pattern), reading, List.of(), false);
  }

  /** One of {@code words} stands in every text that the pattern finds something in. */
  PatternForm needs(Collection<String> words) {
    return new PatternForm(kind, rank, pattern, reading, List.copyOf(words), asked);
  }

  PatternForm needs(String... words) {
    return needs(List.of(words));
  }

  /** Looks only where the kind was asked for. */
  PatternForm whereAsked() {
    return new PatternForm(kind, rank, pattern, reading, needs, true);
  }

  @Override
  public void find(Folded text, Search search, Consumer<Found> found) {
    boolean wanted = asked ? search.isFor(kind) : search.wants(kind);
    if (!wanted || (!needs.isEmpty() && needs.stream().noneMatch(text.text()::contains))) {
      return;
    }
    Matcher matcher = pattern.matcher(text.text());
    int from = 0;
    while (from < text.text().length() && matcher.find(from)) {
      Match match = new Match(matcher, text);
      if (text.standsAlone(match.from(), match.to())) {
        reading
            .read(match, search)
            .ifPresent(meaning -> found.accept(new Found(match.from(), match.to(), meaning, rank)));
        from = match.to();
      } else {
        from = text.nextBegin(matcher.start() + 1);
      }
    }
  }
}

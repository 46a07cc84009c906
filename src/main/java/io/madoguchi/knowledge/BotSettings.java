package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What {@code bot.yaml} says.
 *
 * @param languages in order of preference; never empty
 * @param teams the first is the default; never empty
 */
public record BotSettings(
    Text name,
    List<Language> languages,
    Greeting greeting,
    Thresholds thresholds,
    Fallback fallback,
    List<Team> teams,
    OpeningHours hours,
    Duration reopenWithin,
    Duration closeWhenIdle) {

  public record Greeting(Text text, List<Button> buttons) {}

  /**
   * From which confidence on, 0 to 1, the bot answers, and from which it asks "did you mean".
   *
   * @param precision the share of answers, 0.5 to 0.999, that are to be right; the folder's own
   *     examples decide at which confidence that is so
   * @param answer set by hand; empty to let the examples decide
   * @param clarify set by hand, not above {@code answer}; empty to let the examples decide
   */
  public record Thresholds(double precision, OptionalDouble answer, OptionalDouble clarify) {

    /** What holds where nothing is written. */
    public static final Thresholds CHOSEN =
        new Thresholds(0.97, OptionalDouble.empty(), OptionalDouble.empty());

    /** Both set by hand. */
    public static Thresholds of(double answer, double clarify) {
      return new Thresholds(
          CHOSEN.precision, OptionalDouble.of(answer), OptionalDouble.of(clarify));
    }
  }

  /**
   * What happens when the bot does not understand.
   *
   * @param tries how often it asks to put it differently before a person comes in: 0 to 2
   * @param handoffByItself whether it then hands off without asking
   */
  public record Fallback(int tries, boolean handoffByItself) {}

  /**
   * @param hours its own; empty: those of the bot
   */
  public record Team(String id, Text name, Optional<OpeningHours> hours) {

    public Team(String id, Text name) {
      this(id, name, Optional.empty());
    }
  }

  /** When people of {@code team} are here. */
  public OpeningHours hoursOf(String team) {
    return teams.stream()
        .filter(each -> each.id().equals(team))
        .findFirst()
        .flatMap(Team::hours)
        .orElse(hours);
  }
}

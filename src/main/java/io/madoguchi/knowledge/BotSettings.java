package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
   * Confidences from 0 to 1: at {@code answer} the bot answers, at {@code clarify} it asks "did you
   * mean".
   */
  public record Thresholds(double answer, double clarify) {}

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

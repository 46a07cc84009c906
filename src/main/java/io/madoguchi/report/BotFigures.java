package io.madoguchi.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What the bot did.
 *
 * @param contained conversations that ended without a wish for a person, of those that ended and in
 *     which the visitor wrote
 * @param strictlyContained the same a day later, without those whose visitor came back meanwhile
 * @param handedOff conversations in which a person was wished for, of those that began
 * @param answered questions answered outright, of those that visitors typed while the bot was in
 *     charge; small talk and what it asked for itself left out
 * @param unsure of the same questions, those that it met with "did you mean …?"
 * @param fallbacks of the same questions, those that it could not answer at all
 * @param helpful answers called helpful, of those that were judged
 * @param answers answers given, by a question or a button
 * @param intents how many of them for each intent
 */
public record BotFigures(
    Ratio contained,
    Ratio strictlyContained,
    Ratio handedOff,
    Ratio answered,
    long unsure,
    long fallbacks,
    Ratio helpful,
    long answers,
    Map<String, Long> intents) {

  static final BotFigures NONE =
      new BotFigures(Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, 0, 0, Ratio.NONE, 0, Map.of());

  public BotFigures {
    intents = Map.copyOf(intents);
  }

  /** Questions it could not answer at all, of all. */
  public Ratio fallback() {
    return new Ratio(fallbacks, answered.whole());
  }

  static BotFigures sum(Collection<BotFigures> all) {
    Map<String, Long> intents = new HashMap<>();
    all.forEach(each -> each.intents.forEach((id, count) -> intents.merge(id, count, Long::sum)));
    return new BotFigures(
        all.stream().map(BotFigures::contained).reduce(Ratio.NONE, Ratio::plus),
        all.stream().map(BotFigures::strictlyContained).reduce(Ratio.NONE, Ratio::plus),
        all.stream().map(BotFigures::handedOff).reduce(Ratio.NONE, Ratio::plus),
        all.stream().map(BotFigures::answered).reduce(Ratio.NONE, Ratio::plus),
        all.stream().mapToLong(BotFigures::unsure).sum(),
        all.stream().mapToLong(BotFigures::fallbacks).sum(),
        all.stream().map(BotFigures::helpful).reduce(Ratio.NONE, Ratio::plus),
        all.stream().mapToLong(BotFigures::answers).sum(),
        intents);
  }
}

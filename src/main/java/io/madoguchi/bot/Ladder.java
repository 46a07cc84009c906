package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote.Guess;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.BotSettings.Fallback;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the bot does when it is not sure: asks "did you mean", asks to put it differently, and then
 * brings in a person. After two turns in a row that led nowhere it never asks a third time.
 */
@Component
class Ladder {

  private static final int PATIENCE = 2;

  private final Speech speech;
  private final Handoffs handoffs;
  private final ValueReader values;

  Ladder(Speech speech, Handoffs handoffs, ValueReader values) {
    this.speech = speech;
    this.handoffs = handoffs;
    this.values = values;
  }

  /** "Did you mean …?"; the values in {@code text} are kept for whichever it is. */
  List<Command> clarify(String text, Situation situation) {
    List<Guess> likely = likely(situation);
    if (likely.isEmpty() || situation.memory().misses() >= PATIENCE) {
      return notUnderstood(situation);
    }
    Language language = situation.language();
    List<Choice> choices = new ArrayList<>();
    likely.forEach(guess -> choices.add(Choices.intent(guess.intent(), guess.title())));
    boolean one = choices.size() == 1;
    BotMemory missed = situation.memory().missed().doneAsking();
    BotMemory memory = one ? Offered.in(missed, choices.getFirst().id()) : missed;
    choices.add(speech.own(language, Choices.NONE));
    return List.of(
        speech.say(
            situation,
            memory.knowing(values.ofAny(likely, text, situation)),
            speech.sentence(language, one ? "did-you-mean-one" : "did-you-mean"),
            choices));
  }

  List<Command> notUnderstood(Situation situation) {
    int misses = situation.memory().misses() + 1;
    if (misses > fallback(situation).tries()) {
      return giveUp(situation);
    }
    return List.of(
        speech.say(
            situation,
            situation.memory().missed().doneAsking(),
            speech.sentence(situation.language(), misses == 1 ? "put-it-differently" : "once-more"),
            List.of(speech.own(situation.language(), Choices.PERSON))));
  }

  /** Asking once more would not help: a person, or first the question whether one is wanted. */
  List<Command> giveUp(Situation situation) {
    boolean byItself = fallback(situation).handoffByItself();
    if (byItself || situation.memory().misses() >= PATIENCE) {
      return handoffs.toTeam(situation.defaultTeam(), false, situation, true);
    }
    Language language = situation.language();
    return List.of(
        speech.say(
            situation,
            Offered.in(situation.memory().missed(), Choices.PERSON),
            speech.sentence(language, "offer-person"),
            List.of(speech.own(language, Choices.PERSON), speech.own(language, Choices.NO))));
  }

  private static Fallback fallback(Situation situation) {
    return situation.knowledge().bot().fallback();
  }

  /** The guesses that a person can choose between: no small talk, nothing unlikely. */
  private static List<Guess> likely(Situation situation) {
    double floor = situation.heard().map(heard -> heard.limits().offer()).orElse(0.0);
    return situation.guesses().stream()
        .filter(guess -> guess.confidence() >= floor)
        .filter(
            guess ->
                situation
                    .knowledge()
                    .intent(guess.intent())
                    .filter(intent -> !intent.smalltalk())
                    .isPresent())
        .limit(Interpretation.MOST_OFFERED)
        .toList();
  }
}

package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.BotNote.Guess;
import io.madoguchi.conversation.Choice;
import io.madoguchi.conversation.Command;
import io.madoguchi.knowledge.BotSettings.Fallback;
import io.madoguchi.language.Language;
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
  private static final int SHOWN = 3;

  private final Speech speech;
  private final Handoffs handoffs;

  Ladder(Speech speech, Handoffs handoffs) {
    this.speech = speech;
    this.handoffs = handoffs;
  }

  List<Command> clarify(Situation situation) {
    List<Guess> likely = likely(situation);
    if (likely.isEmpty() || situation.memory().misses() >= PATIENCE) {
      return notUnderstood(situation);
    }
    Language language = situation.language();
    List<Choice> choices = new ArrayList<>();
    likely.forEach(guess -> choices.add(Choices.intent(guess.intent(), guess.title())));
    choices.add(speech.own(language, Choices.NONE));
    return List.of(
        speech.say(
            situation,
            situation.memory().missed().doneAsking(),
            speech.sentence(language, likely.size() == 1 ? "did-you-mean-one" : "did-you-mean"),
            choices));
  }

  List<Command> notUnderstood(Situation situation) {
    Fallback fallback = situation.knowledge().bot().fallback();
    int misses = situation.memory().misses() + 1;
    BotMemory memory = situation.memory().missed().doneAsking();
    Language language = situation.language();
    if (misses <= fallback.tries()) {
      return List.of(
          speech.say(
              situation,
              memory,
              speech.sentence(language, misses == 1 ? "put-it-differently" : "once-more"),
              List.of(speech.own(language, Choices.PERSON))));
    }
    if (!fallback.handoffByItself() && misses <= PATIENCE) {
      return List.of(
          speech.say(
              situation,
              memory,
              speech.sentence(language, "offer-person"),
              List.of(speech.own(language, Choices.PERSON), speech.own(language, Choices.NO))));
    }
    return handoffs.toTeam(situation.defaultTeam(), false, situation, true);
  }

  /**
   * The best guesses that a person can choose between: no small talk, nothing far behind the first.
   */
  private static List<Guess> likely(Situation situation) {
    double floor = situation.knowledge().bot().thresholds().clarify() / 2;
    return situation.guesses().stream()
        .filter(guess -> guess.confidence() >= floor)
        .filter(
            guess ->
                situation
                    .knowledge()
                    .intent(guess.intent())
                    .filter(intent -> !intent.smalltalk())
                    .isPresent())
        .limit(SHOWN)
        .toList();
  }
}

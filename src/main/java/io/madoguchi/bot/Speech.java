package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the bot wants to say into messages, in the visitor's language. */
@Component
class Speech {

  private final MessageSource messages;

  Speech(MessageSource messages) {
    this.messages = messages;
  }

  /** The bot's own sentence {@code bot.<key>}. */
  String sentence(Language language, String key, Object... arguments) {
    return messages.getMessage("bot." + key, arguments, language.locale());
  }

  Choice own(Language language, String choice) {
    return Choice.of(choice, sentence(language, "choice." + choice));
  }

  /** Anything but an answer: a question, an offer, the bot's own words. */
  Command.BotSay say(Situation situation, BotMemory memory, String text, List<Choice> choices) {
    return new Command.BotSay(
        name(situation),
        text,
        choices,
        Optional.of(
            new BotNote(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                situation.guesses(),
                memory,
                situation.knowledge().version())));
  }

  /** The answer for {@code intent}. */
  Command.BotSay answer(
      Situation situation, BotMemory memory, String text, List<Choice> choices, Intent intent) {
    List<BotNote.Guess> guesses = situation.guesses();
    Optional<Double> confidence =
        guesses.stream()
            .filter(guess -> guess.intent().equals(intent.id()))
            .map(BotNote.Guess::confidence)
            .findFirst();
    return new Command.BotSay(
        name(situation),
        text,
        choices,
        Optional.of(
            new BotNote(
                Optional.of(intent.id()),
                intent.article(),
                intent.smalltalk(),
                confidence,
                guesses,
                memory,
                situation.knowledge().version())));
  }

  private static String name(Situation situation) {
    return situation.knowledge().bot().name().in(situation.language());
  }
}

package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.language.entities.Entity;
import io.madoguchi.language.entities.EntityKind;
import io.madoguchi.language.entities.EntityReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a message with an e-mail address when nobody is there. */
@Component
class LeftMessages {

  /** Stands where an intent's id stands while the bot asks for its own sake. */
  static final String FLOW = "?leave-message";

  private static final String EMAIL = "?email";
  private static final String TEXT = "?text";

  private static final EntityReader ENTITIES = new EntityReader();

  private final Speech speech;
  private final Answers answers;
  private final Words words;

  LeftMessages(Speech speech, Answers answers, Words words) {
    this.speech = speech;
    this.answers = answers;
    this.words = words;
  }

  List<Command> begin(Situation situation) {
    BotMemory memory = situation.memory().understood().doneAsking().asking(FLOW, EMAIL);
    return List.of(ask(situation, memory, "ask-email"));
  }

  /** Empty when the visitor would rather talk about something else. */
  Optional<List<Command>> heard(String text, Situation situation) {
    boolean message = situation.memory().asking().filter(TEXT::equals).isPresent();
    if (words.stops(text, message)) {
      return Optional.of(answers.calm(situation, "stopped"));
    }
    return message ? Optional.of(left(text, situation)) : address(text, situation);
  }

  private Optional<List<Command>> address(String text, Situation situation) {
    Optional<String> email =
        ENTITIES
            .find(EntityKind.EMAIL, text, situation.language(), situation.localTime())
            .map(Entity::value);
    if (email.isPresent()) {
      BotMemory memory = situation.memory().given(EMAIL, email.get()).asking(FLOW, TEXT);
      return Optional.of(List.of(ask(situation, memory, "ask-message")));
    }
    return situation.meant().filter(meant -> !meant.smalltalk()).isPresent()
        ? Optional.empty()
        : Optional.of(again(situation));
  }

  /** Whatever it says: a question in it is meant for whoever reads the message. */
  private List<Command> left(String text, Situation situation) {
    String email = situation.memory().slots().getOrDefault(EMAIL, "");
    return List.of(
        new Command.LeaveMessage(email, text),
        speech.say(
            situation,
            situation.memory().understood().doneAsking(),
            speech.sentence(situation.language(), "message-left", email),
            List.of()));
  }

  private List<Command> again(Situation situation) {
    if (situation.memory().misses() > 0) {
      return List.of(
          speech.say(
              situation,
              situation.memory().understood().doneAsking(),
              speech.sentence(situation.language(), "email-given-up"),
              List.of(speech.own(situation.language(), Choices.LEAVE_MESSAGE))));
    }
    return List.of(ask(situation, situation.memory().missed(), "ask-email-again"));
  }

  private Command ask(Situation situation, BotMemory memory, String key) {
    return speech.say(
        situation,
        memory,
        speech.sentence(situation.language(), key),
        List.of(speech.own(situation.language(), Choices.STOP)));
  }
}

package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.Command;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Text;
import io.madoguchi.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a message with an e-mail address when nobody is there. */
@Component
class LeftMessages {

  /** Stands where an intent's id stands while the bot asks for its own sake. */
  static final String FLOW = "?leave-message";

  private static final String EMAIL = "?email";
  private static final String TEXT = "?text";
  private static final Slot ADDRESS =
      new Slot(
          EMAIL,
          Slot.Kind.EMAIL,
          Optional.empty(),
          new Text(Map.of(Language.EN, EMAIL)),
          Optional.empty());

  private final Speech speech;

  LeftMessages(Speech speech) {
    this.speech = speech;
  }

  List<Command> begin(Situation situation) {
    BotMemory memory = situation.memory().understood().doneAsking().asking(FLOW, EMAIL);
    return List.of(ask(situation, memory, "ask-email"));
  }

  List<Command> heard(String text, Situation situation) {
    BotMemory memory = situation.memory();
    if (memory.asking().filter(EMAIL::equals).isPresent()) {
      LocalDate unused = LocalDate.EPOCH;
      return SlotReader.read(ADDRESS, text, unused)
          .map(
              email -> ask(situation, memory.given(EMAIL, email).asking(FLOW, TEXT), "ask-message"))
          .<List<Command>>map(List::of)
          .orElseGet(() -> again(situation));
    }
    String email = memory.slots().getOrDefault(EMAIL, "");
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.LeaveMessage(email, text));
    commands.add(
        speech.say(
            situation,
            memory.understood().doneAsking(),
            speech.sentence(situation.language(), "message-left", email),
            List.of()));
    return commands;
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

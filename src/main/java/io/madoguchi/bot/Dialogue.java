package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a turn goes: on with what is being asked, to an answer, or down the ladder. */
@Component
class Dialogue {

  private final Answers answers;
  private final Questions questions;
  private final LeftMessages leftMessages;
  private final Ladder ladder;
  private final Handoffs handoffs;
  private final Words words;

  Dialogue(
      Answers answers,
      Questions questions,
      LeftMessages leftMessages,
      Ladder ladder,
      Handoffs handoffs,
      Words words) {
    this.answers = answers;
    this.questions = questions;
    this.leftMessages = leftMessages;
    this.ladder = ladder;
    this.handoffs = handoffs;
    this.words = words;
  }

  /** A turn in which the visitor typed {@code text}. */
  List<Command> heard(String text, Situation situation) {
    BotMemory memory = situation.memory();
    Optional<String> offered = Offered.by(memory);
    if (offered.isPresent()) {
      return answered(offered.get(), text, situation);
    }
    if (memory.filling().filter(LeftMessages.FLOW::equals).isPresent()) {
      return leftMessages.heard(text, situation).orElseGet(() -> fresh(text, situation));
    }
    return filling(situation)
        .map(filling -> whileAsking(filling, text, situation))
        .orElseGet(() -> fresh(text, situation));
  }

  private List<Command> answered(String offered, String text, Situation situation) {
    Situation anew = situation.with(situation.memory().doneAsking());
    if (words.accepts(text)) {
      return chosen(offered, anew.with(anew.memory().knowing(situation.memory().slots())));
    }
    if (words.declines(text)) {
      return chosen(Choices.isIntent(offered) ? Choices.NONE : Choices.NO, anew);
    }
    return fresh(text, situation);
  }

  private List<Command> whileAsking(Intent filling, String text, Situation situation) {
    if (words.stops(text, questions.takesAnyText(filling, situation))) {
      return answers.calm(situation, "stopped");
    }
    Optional<Intent> other = situation.meant().filter(meant -> !meant.id().equals(filling.id()));
    if (other.filter(Dialogue::bringsPerson).isPresent()) {
      return fresh(text, situation);
    }
    return questions
        .heard(filling, text, situation)
        .orElseGet(
            () ->
                other
                    .map(meant -> interrupted(filling, meant, text, situation))
                    .orElseGet(() -> questions.again(filling, situation)));
  }

  private static boolean bringsPerson(Intent intent) {
    return intent.handoff().isPresent() && intent.slots().isEmpty();
  }

  /** A "thank you" in between is answered and the question asked once more; a question wins. */
  private List<Command> interrupted(
      Intent filling, Intent meant, String text, Situation situation) {
    if (!meant.smalltalk()) {
      return fresh(text, situation);
    }
    List<Command> commands = new ArrayList<>(answers.to(meant, situation));
    commands.add(questions.repeat(filling, situation));
    return commands;
  }

  private List<Command> fresh(String text, Situation before) {
    Situation situation = before.with(before.memory().doneAsking()).inTheirLanguage();
    return switch (situation.decision()) {
      case ANSWER ->
          situation
              .meant()
              .map(intent -> begin(intent, text, situation))
              .orElseGet(() -> ladder.notUnderstood(situation));
      case CLARIFY -> ladder.clarify(text, situation);
      case FALLBACK -> ladder.notUnderstood(situation);
    };
  }

  /** A turn in which the visitor pressed a button. */
  List<Command> chosen(String choice, Situation situation) {
    return Choices.target(choice)
        .map(target -> follow(target, situation))
        .or(() -> filling(situation).flatMap(each -> questions.chosen(each, choice, situation)))
        .orElseGet(() -> own(choice, situation));
  }

  private List<Command> follow(Target target, Situation situation) {
    return switch (target) {
      case Target.ToIntent to ->
          situation
              .knowledge()
              .intent(to.intent())
              .map(intent -> begin(intent, "", situation))
              .orElseGet(() -> ladder.notUnderstood(situation));
      case Target.ToMenu to ->
          situation
              .knowledge()
              .menu(to.menu())
              .map(menu -> answers.menu(menu, situation))
              .orElseGet(() -> ladder.notUnderstood(situation));
      case Target.ToTeam to -> handoffs.toTeam(to.team(), false, situation, true);
      case Target.ToPage _ -> ladder.notUnderstood(situation);
    };
  }

  private List<Command> own(String choice, Situation situation) {
    return switch (choice) {
      case Choices.PERSON -> handoffs.toTeam(situation.defaultTeam(), false, situation, true);
      case Choices.LEAVE_MESSAGE -> leftMessages.begin(situation);
      case Choices.NONE -> ladder.notUnderstood(situation);
      case Choices.STOP -> answers.calm(situation, "stopped");
      default -> answers.calm(situation, "anything-else");
    };
  }

  private static Map<String, String> slotsOf(Intent intent, BotMemory memory) {
    Map<String, String> known = new HashMap<>(memory.slots());
    known.keySet().retainAll(intent.slots().stream().map(Slot::name).toList());
    return known;
  }

  /**
   * Asks for what is not known yet, and then answers.
   *
   * @param text what the visitor wrote; empty when a button was pressed
   */
  private List<Command> begin(Intent intent, String text, Situation situation) {
    BotMemory memory = situation.memory();
    boolean wasUnsure = memory.filling().filter(flow -> !flow.equals(Offered.FLOW)).isEmpty();
    Map<String, String> known = wasUnsure ? slotsOf(intent, memory) : Map.of();
    Situation anew = situation.with(memory.understood().doneAsking().knowing(known));
    return intent.slots().isEmpty()
        ? answers.to(intent, anew)
        : questions.begin(intent, text, anew);
  }

  private static Optional<Intent> filling(Situation situation) {
    return situation.memory().filling().flatMap(situation.knowledge()::intent);
  }
}

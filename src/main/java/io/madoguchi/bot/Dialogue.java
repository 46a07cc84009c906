package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.Command;
import io.madoguchi.knowledge.Button.Target;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.matching.Interpretation.Decision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a turn goes: on with what is being asked, to an answer, or down the ladder. */
@Component
class Dialogue {

  private final Speech speech;
  private final Answers answers;
  private final Questions questions;
  private final LeftMessages leftMessages;
  private final Ladder ladder;
  private final Handoffs handoffs;

  Dialogue(
      Speech speech,
      Answers answers,
      Questions questions,
      LeftMessages leftMessages,
      Ladder ladder,
      Handoffs handoffs) {
    this.speech = speech;
    this.answers = answers;
    this.questions = questions;
    this.leftMessages = leftMessages;
    this.ladder = ladder;
    this.handoffs = handoffs;
  }

  /** A turn in which the visitor typed {@code text}. */
  List<Command> heard(String text, Decision decision, Situation situation) {
    BotMemory memory = situation.memory();
    if (memory.filling().filter(LeftMessages.FLOW::equals).isPresent()) {
      return leftMessages.heard(text, situation);
    }
    Optional<Intent> filling = memory.filling().flatMap(situation.knowledge()::intent);
    if (filling.isPresent()) {
      return whileAsking(filling.get(), text, decision, situation);
    }
    return fresh(decision, situation);
  }

  private List<Command> whileAsking(
      Intent filling, String text, Decision decision, Situation situation) {
    boolean somethingElse =
        decision == Decision.ANSWER
            && best(situation).filter(best -> !best.id().equals(filling.id())).isPresent();
    boolean wantsPerson = somethingElse && best(situation).flatMap(Intent::handoff).isPresent();
    if (wantsPerson) {
      return fresh(decision, situation);
    }
    return questions
        .heard(filling, text, situation)
        .orElseGet(
            () -> somethingElse ? fresh(decision, situation) : questions.again(filling, situation));
  }

  private List<Command> fresh(Decision decision, Situation situation) {
    return switch (decision) {
      case ANSWER ->
          best(situation)
              .map(intent -> begin(intent, situation))
              .orElseGet(() -> ladder.notUnderstood(situation));
      case CLARIFY -> ladder.clarify(situation);
      case FALLBACK -> ladder.notUnderstood(situation);
    };
  }

  /** A turn in which the visitor pressed a button. */
  List<Command> chosen(String choice, Situation situation) {
    return Choices.target(choice)
        .map(target -> follow(target, situation))
        .orElseGet(() -> own(choice, situation));
  }

  private List<Command> follow(Target target, Situation situation) {
    return switch (target) {
      case Target.ToIntent to ->
          situation
              .knowledge()
              .intent(to.intent())
              .map(intent -> begin(intent, situation))
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
    Optional<Intent> filling = situation.memory().filling().flatMap(situation.knowledge()::intent);
    if (filling.isPresent() && (choice.equals(Choices.YES) || choice.equals(Choices.NO))) {
      return questions.confirmed(filling.get(), choice.equals(Choices.YES), situation);
    }
    return switch (choice) {
      case Choices.PERSON -> handoffs.toTeam(situation.defaultTeam(), false, situation, true);
      case Choices.LEAVE_MESSAGE -> leftMessages.begin(situation);
      case Choices.NONE -> ladder.notUnderstood(situation);
      case Choices.STOP -> calm(situation, "stopped");
      default -> calm(situation, "anything-else");
    };
  }

  private List<Command> calm(Situation situation, String sentence) {
    return List.of(
        speech.say(
            situation,
            situation.memory().understood().doneAsking(),
            speech.sentence(situation.language(), sentence),
            List.of()));
  }

  private List<Command> begin(Intent intent, Situation situation) {
    Situation anew = situation.with(situation.memory().understood().doneAsking());
    return intent.slots().isEmpty() ? answers.to(intent, anew) : questions.goOn(intent, anew);
  }

  private static Optional<Intent> best(Situation situation) {
    return situation.guesses().stream()
        .findFirst()
        .flatMap(guess -> situation.knowledge().intent(guess.intent()));
  }
}

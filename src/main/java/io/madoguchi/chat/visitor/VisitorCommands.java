package io.madoguchi.chat.visitor;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.visitor.VisitorFrame.Identified;
import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.Party;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns what a visitor sent into a command, or says what is wrong with it. */
@Component
class VisitorCommands {

  private static final int LONGEST_CHOICE = 300;
  private static final int LONGEST_COMMENT = 1_000;

  private final Limits limits;

  VisitorCommands(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws Problem when the frame makes no command
   */
  Command of(Identified frame) {
    String id = Problem.id(frame.id());
    return switch (frame) {
      case VisitorFrame.Say say ->
          new Command.Say(Problem.text(say.text(), id, limits.messageLength()));
      case VisitorFrame.Choose choose ->
          new Command.Choose(Problem.text(choose.choice(), id, LONGEST_CHOICE));
      case VisitorFrame.RequestAgent _ -> new Command.AskForPerson();
      case VisitorFrame.CancelHandoff _ -> new Command.CancelHandoff(Party.VISITOR);
      case VisitorFrame.Close _ -> new Command.Close(Party.VISITOR, Optional.empty());
      case VisitorFrame.Feedback feedback ->
          new Command.GiveFeedback(
              feedback.sequence(), Problem.present(feedback.helpful(), id, "helpful"));
      case VisitorFrame.Rate rate -> new Command.Rate(rate.score(), comment(rate, id));
    };
  }

  private static Optional<String> comment(VisitorFrame.Rate rate, String id) {
    return Optional.ofNullable(rate.comment())
        .flatMap(CleanText::of)
        .map(comment -> Problem.text(comment, id, LONGEST_COMMENT));
  }
}

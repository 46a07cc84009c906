package io.madoguchi.chat.visitor;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.visitor.VisitorFrame.Identified;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out what a visitor sent, or says what is wrong with it. */
@Component
class VisitorCommands {

  private static final int LONGEST_CHOICE = 300;
  private static final int LONGEST_COMMENT = 1_000;

  private final Limits limits;
  private final Conversations conversations;

  VisitorCommands(Limits limits, Conversations conversations) {
    this.limits = limits;
    this.conversations = conversations;
  }

  /**
   * What became of {@code frame}, as a frame.
   *
   * @throws Problem when it was refused
   */
  String carryOut(ConversationId conversation, String id, Identified frame) {
    return switch (dispatch(conversation, id, of(frame, id))) {
      case Result.Done done ->
          Json.frame("accepted", f -> f.put("id", id).put("sequence", done.sequence()));
      case Result.Refused refused ->
          throw new Problem(refused.refusal().code(), id, refused.refusal().message());
    };
  }

  private Result dispatch(ConversationId conversation, String id, Command command) {
    try {
      return conversations.dispatch(conversation, CommandId.ofVisitor(id), command);
    } catch (StorageUnavailable _) {
      throw new Problem("unavailable", id, StorageUnavailable.MESSAGE);
    }
  }

  private Command of(Identified frame, String id) {
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

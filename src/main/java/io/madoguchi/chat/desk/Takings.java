package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.Problem;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.OpenOffers;
import io.madoguchi.routing.Router;
import io.madoguchi.routing.Router.Taking;
import io.madoguchi.staff.Agent;
import org.springframework.stereotype.Component;

/** How agents come by conversations: by taking from the line, and by answering offers. */
@Component
class Takings {

  private final Router router;
  private final OpenOffers offers;
  private final Conversations conversations;

  Takings(Router router, OpenOffers offers, Conversations conversations) {
    this.router = router;
    this.offers = offers;
    this.conversations = conversations;
  }

  /** Which conversation it was, and the sequence of what happened in it. */
  record Taken(ConversationId conversation, long sequence) {}

  /**
   * @throws Problem when it is not to be had
   */
  Taken take(Agent agent, DeskFrame.Take take, CommandId once, String id) {
    return taken(
        take.conversation() == null
            ? router.takeNext(agent, once)
            : router.take(agent, Problem.conversation(take.conversation(), id), once),
        id);
  }

  /**
   * @throws Problem when the offer is over
   */
  Taken accept(Agent agent, DeskFrame.Accept accept, CommandId once, String id) {
    return taken(router.accept(agent, Problem.conversation(accept.conversation(), id), once), id);
  }

  Taken decline(Agent agent, DeskFrame.Decline decline, String id) {
    ConversationId conversation = Problem.conversation(decline.conversation(), id);
    offers.decline(agent.id(), conversation);
    return new Taken(
        conversation, conversations.find(conversation).map(Conversation::sequence).orElse(0L));
  }

  private static Taken taken(Taking taking, String id) {
    return switch (taking) {
      case Taking.Taken taken -> new Taken(taken.conversation(), taken.sequence());
      case Taking.Refused refused ->
          throw new Problem(refused.refusal().code(), id, refused.refusal().message());
    };
  }
}

package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.routing.Offer;
import io.madoguchi.routing.OffersChanged;
import io.madoguchi.routing.OpenOffers;
import io.madoguchi.staff.AgentId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows an agent at once what is offered to them, with what they need to decide. */
@Component
public class DeskOffers {

  private final OpenOffers offers;
  private final Conversations conversations;
  private final DeskConnections desks;

  DeskOffers(OpenOffers offers, Conversations conversations, DeskConnections desks) {
    this.offers = offers;
    this.conversations = conversations;
    this.desks = desks;
  }

  @EventListener
  void changed(OffersChanged changed) {
    List<DeskConnection> theirs =
        desks.open().stream()
            .filter(desk -> desk.greeted() && desk.agent().equals(changed.agent()))
            .toList();
    if (!theirs.isEmpty()) {
      String frame = frame(changed.agent());
      theirs.forEach(desk -> desk.outbound().send(frame));
    }
  }

  public String frame(AgentId agent) {
    return Json.frame(
        "offers",
        frame -> {
          ArrayNode list = frame.putArray("offers");
          offers
              .to(agent)
              .forEach(
                  offer ->
                      conversations
                          .find(offer.conversation())
                          .ifPresent(conversation -> add(list, offer, conversation)));
        });
  }

  /** {@code remaining} and not the time of its end: the clocks of desks are not to be trusted. */
  private void add(ArrayNode list, Offer offer, Conversation conversation) {
    if (!(conversation.phase() instanceof Phase.Waiting waiting)) {
      return;
    }
    ObjectNode json =
        list.addObject()
            .put("conversation", conversation.id().value())
            .put("team", waiting.ticket().team())
            .put("since", waiting.ticket().since().toString())
            .put("priority", waiting.ticket().priority().word())
            .put("language", conversation.memory().language())
            .put("preview", conversation.gist().asked())
            .put("until", offer.until().toString())
            .put("remaining", offer.remaining().toMillis());
    DeskBoard.name(json, conversation);
    waiting
        .ticket()
        .handover()
        .ifPresent(
            handover -> {
              json.put("from", handover.byName());
              if (!handover.note().isEmpty()) {
                json.put("note", handover.note());
              }
            });
  }
}

package io.madoguchi.routing;

import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.CommandId;
import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Phase;
import io.madoguchi.conversation.Phase.Ticket;
import io.madoguchi.routing.Place.WaitRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the place in the line into the conversation, so that it is part of the transcript: when
 * the wait begins, and when the visitor is next. Each is said once a wait: after a restart the
 * command id finds what was said before.
 */
@Component
class Announcer {

  private final WaitingLine line;
  private final Conversations conversations;
  private final MessageSource messages;
  private final Executor lineWork;

  /**
   * Whose place was told, and for which ticket. Touched by the one thread of {@link #lineWork}
   * only.
   */
  private final Map<ConversationId, Ticket> told = new HashMap<>();

  Announcer(
      WaitingLine line, Conversations conversations, MessageSource messages, Executor lineWork) {
    this.line = line;
    this.conversations = conversations;
    this.messages = messages;
    this.lineWork = lineWork;
  }

  @EventListener
  void changed(LineChanged changed) {
    lineWork.execute(() -> announce(changed.team()));
  }

  private void announce(String team) {
    Map<ConversationId, Place> places = line.places(team);
    told.entrySet()
        .removeIf(
            each -> each.getValue().team().equals(team) && !places.containsKey(each.getKey()));
    places.forEach(this::announce);
  }

  private void announce(ConversationId id, Place place) {
    boolean first = place.position() == 1;
    if (!first && told.containsKey(id)) {
      return;
    }
    conversations
        .find(id)
        .ifPresent(
            conversation -> {
              if (conversation.phase() instanceof Phase.Waiting waiting) {
                String text =
                    first && told.containsKey(id)
                        ? text(conversation, "now-next")
                        : sentence(conversation, place);
                told.put(id, waiting.ticket());
                say(conversation, (first ? "next-" : "place-") + since(waiting), text);
              }
            });
  }

  private static long since(Phase.Waiting waiting) {
    return waiting.ticket().since().toEpochMilli();
  }

  private void say(Conversation conversation, String once, String text) {
    String bot = conversation.offers().bot();
    conversations.dispatch(
        conversation.id(),
        CommandId.ofService(once),
        new Command.BotSay(bot, text, List.of(), Optional.empty()));
  }

  private String sentence(Conversation conversation, Place place) {
    boolean first = place.position() == 1;
    if (place.estimate().isEmpty()) {
      return text(conversation, first ? "place-next" : "place", place.position());
    }
    WaitRange wait = place.estimate().get();
    return text(
        conversation,
        first ? "next-and-wait" : "place-and-wait",
        place.position(),
        wait.from() / 60,
        wait.to() / 60);
  }

  private String text(Conversation conversation, String key, Object... arguments) {
    Locale locale = Locale.forLanguageTag(conversation.memory().language());
    return messages.getMessage("routing." + key, arguments, locale);
  }
}

package io.madoguchi.routing;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.routing.Place.WaitRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
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

  private static final int PAGE = 500;

  /** So many events back most waits have begun, and they are in memory. */
  private static final int LATELY = 5;

  private final WaitingLine line;
  private final Conversations conversations;
  private final MessageSource messages;
  private final Executor telling;

  /** Teams that are looked at soon: once, however often their lines change meanwhile. */
  private final Set<String> due = ConcurrentHashMap.newKeySet();

  /** Whoever is about to be told something. Touched by the one thread of {@link #telling} only. */
  private final Set<ConversationId> next = new HashSet<>();

  /** What was told to whom. Touched by the one thread of {@link #telling} only. */
  private final Map<ConversationId, Told> told = new HashMap<>();

  /**
   * @param next whether that they are next was told, too
   */
  private record Told(String team, boolean next) {}

  Announcer(
      WaitingLine line, Conversations conversations, MessageSource messages, Executor telling) {
    this.line = line;
    this.conversations = conversations;
    this.messages = messages;
    this.telling = telling;
  }

  @EventListener
  void changed(LineChanged changed) {
    soon(changed.team());
  }

  /** Somebody may have come into the line just before the service ended. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    line.teams().forEach(this::soon);
  }

  private void soon(String team) {
    if (due.add(team)) {
      telling.execute(
          () -> {
            due.remove(team);
            announce(team);
          });
    }
  }

  private void announce(String team) {
    Map<ConversationId, Integer> ahead = line.ahead(team);
    told.entrySet()
        .removeIf(each -> each.getValue().team().equals(team) && !ahead.containsKey(each.getKey()));
    ahead.forEach(
        (id, before) -> {
          Told last = told.get(id);
          if ((last == null || (before == 0 && !last.next())) && next.add(id)) {
            // Each on its own: one that cannot be stored keeps nobody else uninformed.
            telling.execute(
                () -> {
                  next.remove(id);
                  announce(id);
                });
          }
        });
  }

  private void announce(ConversationId id) {
    Optional<Place> here = line.place(id);
    Optional<Conversation> found = conversations.find(id);
    if (here.isPresent()
        && found.isPresent()
        && found.get().phase() instanceof Phase.Waiting waiting) {
      Place place = here.get();
      Conversation conversation = found.get();
      boolean first = place.position() == 1;
      String text =
          first && told.containsKey(id)
              ? text(conversation, "now-next")
              : sentence(conversation, place);
      say(conversation, (first ? "next-" : "place-") + began(conversation), text);
      told.put(id, new Told(waiting.ticket().team(), first));
    }
  }

  /**
   * The event with which this wait began. The ticket does not tell: it is kept when the agent is
   * lost or hands the conversation to another team, and that is another wait.
   */
  private long began(Conversation waiting) {
    long from = waiting.sequence() - LATELY;
    long began = lastBeginning(waiting.id(), from);
    while (began == 0 && from > 0) {
      from -= PAGE;
      began = lastBeginning(waiting.id(), from);
    }
    return began;
  }

  /** The last event after {@code from} with which a wait began; 0 when there is none. */
  private long lastBeginning(ConversationId id, long from) {
    long began = 0;
    long after = from;
    List<Recorded> page;
    do {
      page = conversations.eventsAfter(id, after, PAGE);
      for (Recorded recorded : page) {
        after = recorded.sequence();
        if (recorded.event() instanceof Event.HandoffRequested
            || recorded.event() instanceof Event.AgentLeft
            || recorded.event() instanceof Event.Moved) {
          began = after;
        }
      }
    } while (page.size() == PAGE);
    return began;
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
        first
            ? wait.soon() ? "next-and-soon" : "next-and-wait"
            : wait.soon() ? "place-and-soon" : "place-and-wait",
        place.position(),
        wait.from() / 60,
        wait.to() / 60);
  }

  private String text(Conversation conversation, String key, Object... arguments) {
    Locale locale = Locale.forLanguageTag(conversation.memory().language());
    return messages.getMessage("routing." + key, arguments, locale);
  }
}

package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.LineChanged;
import io.madoguchi.routing.Place;
import io.madoguchi.routing.WaitingLine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every visitor's socket on this machine, and their places in the line. Thread-safe. */
@Component
class VisitorConnections {

  private final WaitingLine line;
  private final Set<VisitorConnection> open = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean stale = new AtomicBoolean();

  VisitorConnections(WaitingLine line) {
    this.line = line;
  }

  void add(VisitorConnection connection) {
    open.add(connection);
  }

  void remove(VisitorConnection connection) {
    open.remove(connection);
  }

  Set<VisitorConnection> open() {
    return open;
  }

  @EventListener
  void changed(LineChanged changed) {
    stale.set(true);
  }

  /** Places change for many at once: they are told together, a moment later. */
  @Scheduled(fixedDelayString = "PT0.1S")
  void tellPlacesIfStale() {
    if (stale.getAndSet(false)) {
      tellPlaces();
    }
  }

  /** Estimates change with time, too. */
  @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
  void tellPlaces() {
    Map<ConversationId, Place> places = line.places();
    for (VisitorConnection connection : open) {
      Follower follower = connection.follower();
      if (follower != null) {
        connection.tell(Optional.ofNullable(places.get(follower.conversation())));
      }
    }
  }

  void tellPlace(VisitorConnection connection) {
    Follower follower = connection.follower();
    if (follower != null) {
      connection.tell(line.place(follower.conversation()));
    }
  }
}

package io.madoguchi.chat.delivery;

import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.ConversationMoved;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the sockets of a conversation that its log has grown; they read it themselves. A nudge that
 * gets lost heals by the next one. Thread-safe.
 */
@Component
public class Delivery {

  private final Map<ConversationId, Set<Follower>> followers = new ConcurrentHashMap<>();

  public void add(Follower follower) {
    followers.compute(
        follower.conversation(),
        (_, all) -> {
          Set<Follower> more = all == null ? new CopyOnWriteArraySet<>() : all;
          more.add(follower);
          return more;
        });
  }

  public void remove(Follower follower) {
    followers.computeIfPresent(
        follower.conversation(),
        (_, all) -> {
          all.remove(follower);
          return all.isEmpty() ? null : all;
        });
  }

  @EventListener
  void moved(ConversationMoved moved) {
    of(moved.after().id()).forEach(each -> each.reached(moved.after().sequence()));
  }

  /**
   * Sends a passing frame, which is not part of the log, to the agents or the visitor of a
   * conversation.
   */
  public void pass(ConversationId conversation, EventJson to, String frame) {
    of(conversation).stream()
        .filter(each -> each.view() == to)
        .forEach(each -> each.outbound().send(frame));
  }

  public Set<Follower> of(ConversationId conversation) {
    return followers.getOrDefault(conversation, Set.of());
  }
}

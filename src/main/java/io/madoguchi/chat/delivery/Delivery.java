package io.madoguchi.chat.delivery;

import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.ConversationId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the sockets of a conversation that its log has grown; they read it themselves. A nudge that
 * gets lost heals by the next one. Thread-safe.
 */
@Component
public class Delivery implements ConversationListener {

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

  @Override
  public void moved(ConversationMoved moved) {
    of(moved.after().id()).forEach(each -> each.reached(moved.after().sequence()));
  }

  /**
   * Sends a passing frame, which is not part of the log, to the agents or the visitor of a
   * conversation.
   */
  public void pass(ConversationId conversation, EventJson to, String frame) {
    pass(conversation, to, () -> frame);
  }

  /** The same with a frame that is made only when somebody is there to whom it may be sent. */
  public void pass(ConversationId conversation, EventJson to, Supplier<String> frame) {
    @Nullable String made = null;
    for (Follower each : of(conversation)) {
      if (each.view() == to) {
        made = made == null ? frame.get() : made;
        each.outbound().send(made);
      }
    }
  }

  public Set<Follower> of(ConversationId conversation) {
    return followers.getOrDefault(conversation, Set.of());
  }
}

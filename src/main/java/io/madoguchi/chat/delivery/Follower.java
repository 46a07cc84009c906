package io.madoguchi.chat.delivery;

import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.ConversationId;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One socket's reading of one conversation: where it is, and how far the log has come. */
public final class Follower {

  private static final int PAGE = 200;

  private final ConversationId conversation;
  private final Conversations conversations;
  private final Outbound outbound;
  private final EventJson view;
  private final Deque<Recorded> page = new ArrayDeque<>();
  private volatile long reached;
  private long read;

  /**
   * @param after the last event the client has
   */
  public Follower(
      ConversationId conversation,
      Conversations conversations,
      Outbound outbound,
      EventJson view,
      long after) {
    this.conversation = conversation;
    this.conversations = conversations;
    this.outbound = outbound;
    this.view = view;
    this.read = after;
  }

  /** The log has come to {@code sequence} at least. */
  public void reached(long sequence) {
    if (sequence > reached) {
      reached = sequence;
    }
    outbound.nudge();
  }

  /** The next event as a frame, or null when there is none; called by the outbound thread only. */
  @Nullable String next() {
    if (page.isEmpty() && reached > read) {
      page.addAll(conversations.eventsAfter(conversation, read, PAGE));
    }
    Recorded recorded = page.poll();
    if (recorded == null) {
      return null;
    }
    read = recorded.sequence();
    return Json.frame(
        "event",
        frame -> {
          if (view == EventJson.FOR_AGENTS) {
            frame.put("conversation", conversation.value());
          }
          frame
              .put("sequence", recorded.sequence())
              .put("at", recorded.at().toString())
              .set("event", view.of(recorded));
        });
  }

  public ConversationId conversation() {
    return conversation;
  }

  public Outbound outbound() {
    return outbound;
  }

  public EventJson view() {
    return view;
  }
}

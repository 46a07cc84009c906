package io.madoguchi.chat;

import io.madoguchi.conversation.ConversationId;
import io.madoguchi.staff.AgentId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One agent's socket and the conversations open on it. */
final class DeskConnection {

  private final AgentId agent;
  private final Outbound outbound;
  private final Quota quota;
  private final Map<ConversationId, Follower> watched = new ConcurrentHashMap<>();
  private volatile boolean greeted;

  DeskConnection(AgentId agent, Outbound outbound, Limits limits) {
    this.agent = agent;
    this.outbound = outbound;
    this.quota = new Quota(limits);
  }

  AgentId agent() {
    return agent;
  }

  Outbound outbound() {
    return outbound;
  }

  Quota quota() {
    return quota;
  }

  Map<ConversationId, Follower> watched() {
    return watched;
  }

  boolean greeted() {
    return greeted;
  }

  void greet() {
    greeted = true;
  }
}

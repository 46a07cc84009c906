package io.madoguchi.chat.screens;

import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.Outbound;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.limits.Quota;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One agent's socket and the conversations open on it. */
public final class DeskConnection {

  private final AgentId agent;
  private final Outbound outbound;
  private final Quota quota;
  private final Map<ConversationId, Follower> watched = new ConcurrentHashMap<>();
  private volatile boolean greeted;

  public DeskConnection(AgentId agent, Outbound outbound, Limits limits) {
    this.agent = agent;
    this.outbound = outbound;
    this.quota = new Quota(limits);
  }

  public AgentId agent() {
    return agent;
  }

  public Outbound outbound() {
    return outbound;
  }

  public Quota quota() {
    return quota;
  }

  public Map<ConversationId, Follower> watched() {
    return watched;
  }

  public boolean greeted() {
    return greeted;
  }

  public void greet() {
    greeted = true;
    outbound.greeted();
  }
}

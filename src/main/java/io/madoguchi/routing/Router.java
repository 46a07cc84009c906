package io.madoguchi.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.CommandId;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Refusal;
import io.madoguchi.conversation.Result;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Gives waiting conversations to agents, never more than an agent's capacity: a slot is reserved
 * first, and given back when the conversation turns out to be taken. Thread-safe.
 */
@Component
public class Router {

  public static final String AT_CAPACITY = "at-capacity";
  public static final String LINE_EMPTY = "line-empty";
  public static final String OTHER_TEAM = "other-team";
  public static final String NOT_WAITING = "not-waiting";

  private final WaitingLine line;
  private final Holdings holdings;
  private final Conversations conversations;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<AgentId, Set<ConversationId>> reserved = new HashMap<>();

  /** So that a desk which sends a command again, for want of an answer, does not take twice. */
  private final Cache<CommandId, Taking.Taken> taken =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  Router(WaitingLine line, Holdings holdings, Conversations conversations) {
    this.line = line;
    this.holdings = holdings;
    this.conversations = conversations;
  }

  /** What came of taking a conversation. */
  public sealed interface Taking {

    record Taken(ConversationId conversation, long sequence) implements Taking {}

    record Refused(Refusal refusal) implements Taking {}
  }

  /** {@code agent} takes {@code conversation}. */
  public Taking take(Agent agent, ConversationId conversation, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    Optional<Waiting> found =
        line.everybody().stream()
            .filter(waiting -> waiting.conversation().equals(conversation))
            .findFirst();
    if (found.isEmpty()) {
      return refused(NOT_WAITING, "conversation " + conversation + " is not waiting any more");
    }
    if (!agent.serves(found.get().ticket().team())) {
      return refused(
          OTHER_TEAM,
          "conversation " + conversation + " waits for team " + found.get().ticket().team());
    }
    return assign(agent, conversation, Optional.of(id));
  }

  /** {@code agent} takes whoever is served next of the teams they serve. */
  public Taking takeNext(Agent agent, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    List<Waiting> candidates =
        line.everybody().stream().filter(each -> agent.serves(each.ticket().team())).toList();
    for (Waiting candidate : candidates) {
      Taking taking = assign(agent, candidate.conversation(), Optional.of(id));
      if (!(taking instanceof Taking.Refused refused
          && refused.refusal().code().equals(Refusal.NOT_NOW))) {
        return taking;
      }
    }
    return refused(LINE_EMPTY, "nobody waits for a team you serve");
  }

  Taking assign(Agent agent, ConversationId conversation, Optional<CommandId> id) {
    if (!reserve(agent, conversation)) {
      return refused(
          AT_CAPACITY,
          "you hold %d conversations and your capacity is %d; close one first"
              .formatted(holdings.load(agent.id()), agent.capacity()));
    }
    try {
      Command assign = new Command.AssignAgent(agent.id(), agent.name());
      Result result =
          id.isPresent()
              ? conversations.dispatch(conversation, id.get(), assign)
              : conversations.dispatch(conversation, assign);
      return switch (result) {
        case Result.Done done -> {
          Taking.Taken now = new Taking.Taken(conversation, done.sequence());
          id.ifPresent(once -> taken.put(once, now));
          yield now;
        }
        case Result.Refused refused -> new Taking.Refused(refused.refusal());
      };
    } finally {
      free(agent.id(), conversation);
    }
  }

  /** Until the reservation is given back, the conversation may count as held, too: once. */
  private boolean reserve(Agent agent, ConversationId conversation) {
    lock.lock();
    try {
      Set<ConversationId> promised = reserved.getOrDefault(agent.id(), Set.of());
      Set<ConversationId> all = new HashSet<>(holdings.of(agent.id()));
      all.addAll(promised);
      if (all.size() >= agent.capacity()) {
        return false;
      }
      reserved.computeIfAbsent(agent.id(), _ -> new HashSet<>()).add(conversation);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void free(AgentId agent, ConversationId conversation) {
    lock.lock();
    try {
      reserved.computeIfPresent(
          agent,
          (_, promised) -> {
            promised.remove(conversation);
            return promised.isEmpty() ? null : promised;
          });
    } finally {
      lock.unlock();
    }
  }

  private static Taking refused(String code, String message) {
    return new Taking.Refused(new Refusal(code, message));
  }
}

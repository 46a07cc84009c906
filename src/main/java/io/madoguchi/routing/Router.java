package io.madoguchi.routing;

import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.CommandId;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Refusal;
import io.madoguchi.conversation.Result;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<AgentId, Integer> reserved = new HashMap<>();

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
    if (!reserve(agent)) {
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
        case Result.Done done -> new Taking.Taken(conversation, done.sequence());
        case Result.Refused refused -> new Taking.Refused(refused.refusal());
      };
    } finally {
      free(agent.id());
    }
  }

  private boolean reserve(Agent agent) {
    lock.lock();
    try {
      int promised = reserved.getOrDefault(agent.id(), 0);
      if (holdings.load(agent.id()) + promised >= agent.capacity()) {
        return false;
      }
      reserved.put(agent.id(), promised + 1);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void free(AgentId agent) {
    lock.lock();
    try {
      reserved.computeIfPresent(agent, (_, promised) -> promised > 1 ? promised - 1 : null);
    } finally {
      lock.unlock();
    }
  }

  private static Taking refused(String code, String message) {
    return new Taking.Refused(new Refusal(code, message));
  }
}

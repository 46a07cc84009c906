package io.madoguchi.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives waiting conversations to agents: only to those who are available, and never more than their
 * capacity. A slot is promised first, and free again when the conversation turns out to be taken.
 * Thread-safe.
 */
@Component
public class Router {

  public static final String AT_CAPACITY = "at-capacity";
  public static final String LINE_EMPTY = "line-empty";
  public static final String OTHER_TEAM = "other-team";
  public static final String NOT_WAITING = "not-waiting";
  public static final String NOT_AVAILABLE = "not-available";
  public static final String OFFERED = "offered";
  public static final String OFFER_OVER = "offer-over";

  private final WaitingLine line;
  private final Promises promises;
  private final Roster roster;
  private final Holdings holdings;
  private final Conversations conversations;

  /** So that a desk which sends a command again, for want of an answer, does not take twice. */
  private final Cache<CommandId, Taking.Taken> taken =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  Router(
      WaitingLine line,
      Promises promises,
      Roster roster,
      Holdings holdings,
      Conversations conversations) {
    this.line = line;
    this.promises = promises;
    this.roster = roster;
    this.holdings = holdings;
    this.conversations = conversations;
  }

  /** What came of taking a conversation. */
  public sealed interface Taking {

    record Taken(ConversationId conversation, long sequence) implements Taking {}

    record Refused(Refusal refusal) implements Taking {}
  }

  /** {@code agent} takes {@code conversation}; one that is offered to them they accept. */
  public Taking take(Agent agent, ConversationId conversation, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    Optional<Waiting> found = line.find(conversation);
    if (found.isEmpty()) {
      return refused(NOT_WAITING, "conversation " + conversation + " is not waiting any more");
    }
    String team = found.get().ticket().team();
    if (!agent.serves(team) && !offeredTo(agent.id(), conversation)) {
      return refused(OTHER_TEAM, "conversation " + conversation + " waits for team " + team);
    }
    return assign(agent, conversation, Optional.of(id));
  }

  /** {@code agent} takes whoever is served next of those whom they can serve. */
  public Taking takeNext(Agent agent, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    Fitness fitness = new Fitness(roster.present());
    List<Waiting> candidates =
        line.everybody().stream()
            .filter(each -> fitness.fits(each, agent) || offeredTo(agent.id(), each.conversation()))
            .toList();
    for (Waiting candidate : candidates) {
      Taking taking = assign(agent, candidate.conversation(), Optional.of(id));
      if (!(taking instanceof Taking.Refused refused
          && List.of(Refusal.NOT_NOW, OFFERED).contains(refused.refusal().code()))) {
        return taking;
      }
    }
    return refused(LINE_EMPTY, "nobody waits whom you can serve");
  }

  /** {@code agent} accepts what is offered to them. */
  public Taking accept(Agent agent, ConversationId conversation, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    return offeredTo(agent.id(), conversation)
        ? assign(agent, conversation, Optional.of(id))
        : refused(OFFER_OVER, "conversation " + conversation + " is not offered to you any more");
  }

  /**
   * {@code agent} takes {@code conversation} over from whoever holds it, whatever their own
   * presence is, and never beyond their capacity.
   */
  public Taking takeOver(Agent agent, ConversationId conversation, CommandId id) {
    Taking.Taken before = taken.getIfPresent(id);
    if (before != null) {
      return before;
    }
    return assign(
        agent,
        promises.seize(agent, conversation),
        conversation,
        new Command.TakeOver(agent.id(), agent.name()),
        Optional.of(id));
  }

  private boolean offeredTo(AgentId agent, ConversationId conversation) {
    return promises
        .standing(conversation)
        .filter(promise -> promise.isOffer() && promise.agent().equals(agent))
        .isPresent();
  }

  Taking assign(Agent agent, ConversationId conversation, Optional<CommandId> id) {
    return assign(
        agent,
        promises.reserve(agent, conversation),
        conversation,
        new Command.AssignAgent(agent.id(), agent.name()),
        id);
  }

  private Taking assign(
      Agent agent,
      Promises.Answer promise,
      ConversationId conversation,
      Command assign,
      Optional<CommandId> id) {
    Optional<Taking> obstacle = obstacle(agent, promise);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    try {
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
      promises.settle(agent.id(), conversation);
    }
  }

  private Optional<Taking> obstacle(Agent agent, Promises.Answer answer) {
    return switch (answer) {
      case PROMISED -> Optional.empty();
      case NOT_AVAILABLE ->
          Optional.of(refused(NOT_AVAILABLE, "you are not available; become available first"));
      case AT_CAPACITY ->
          Optional.of(
              refused(
                  AT_CAPACITY,
                  "you hold %d conversations and your capacity is %d; close one first"
                      .formatted(holdings.load(agent.id()), agent.capacity())));
      case TAKEN -> Optional.of(refused(OFFERED, "it is offered to somebody else right now"));
    };
  }

  private static Taking refused(String code, String message) {
    return new Taking.Refused(new Refusal(code, message));
  }
}

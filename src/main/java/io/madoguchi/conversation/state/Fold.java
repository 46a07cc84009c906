package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentJoined;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Event.HandoffRequested;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Phase.Handover;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a log adds up to a conversation: one event after the other, without a decision. */
public final class Fold {

  private Fold() {}

  public static Conversation over(Conversation conversation, Instant at, List<Event> events) {
    Conversation result = conversation;
    for (Event event : events) {
      result = apply(result, at, event);
    }
    return result;
  }

  public static Conversation over(Conversation conversation, List<Recorded> log) {
    Conversation result = conversation;
    for (Recorded recorded : log) {
      if (recorded.sequence() != result.sequence() + 1) {
        throw new IllegalStateException(
            "the log of conversation %s has event %d after %d"
                .formatted(conversation.id(), recorded.sequence(), result.sequence()));
      }
      result = apply(result, recorded.at(), recorded.event());
    }
    return result;
  }

  private static Conversation apply(Conversation was, Instant at, Event event) {
    long sequence = was.sequence() + 1;
    return new Conversation(
        was.id(),
        was.birth(),
        phaseAfter(was.phase(), at, event),
        sequence,
        memoryAfter(was.memory(), event),
        was.offers().after(sequence, event),
        familiarAfter(was.familiar(), event),
        was.gist().after(event, at, sequence),
        was.tags().after(event),
        was.visitor().after(event),
        was.files().after(event));
  }

  /** Whatever the bot was asking is over once the visitor goes to a person. */
  private static BotMemory memoryAfter(BotMemory was, Event event) {
    return switch (event) {
      case MessageSent message -> message.note().map(BotNote::memory).orElse(was);
      case HandoffRequested _ -> was.understood().doneAsking();
      default -> was;
    };
  }

  private static Optional<AgentId> familiarAfter(Optional<AgentId> was, Event event) {
    return switch (event) {
      case AgentJoined joined -> Optional.of(joined.agent());
      case AgentLeft left when left.reason() != AgentLeft.Reason.LOST -> Optional.empty();
      case Event.Moved _ -> Optional.empty();
      default -> was;
    };
  }

  private static Phase phaseAfter(Phase was, Instant at, Event event) {
    return switch (event) {
      case HandoffRequested handoff ->
          new Phase.Waiting(
              new Ticket(
                  handoff.team(),
                  Priority.of(handoff.high()),
                  at,
                  // Older logs have no numbers, and went by the time.
                  handoff.number() == 0 ? at.toEpochMilli() : handoff.number(),
                  Set.copyOf(handoff.skills()),
                  Optional.empty()));
      case Event.HandoffCancelled _, Event.ReturnedToBot _, Event.Reopened _ -> new Phase.WithBot();
      case AgentJoined joined ->
          new WithAgent(joined.agent(), joined.name(), at, ticketOf(was, at));
      case AgentLeft left -> {
        Ticket ticket = ticketOf(was, at);
        Priority priority =
            left.reason() == AgentLeft.Reason.LOST ? Priority.RETURNING : ticket.priority();
        Optional<Handover> handover =
            left.note().map(note -> new Handover(left.name(), note, left.to().map(Colleague::id)));
        // What the bot asked for was meant for the first team.
        Set<String> skills = left.team().equals(ticket.team()) ? ticket.skills() : Set.of();
        yield new Phase.Waiting(
            new Ticket(left.team(), priority, ticket.since(), ticket.number(), skills, handover));
      }
      case Event.Moved moved -> {
        Ticket ticket = ticketOf(was, at);
        Handover handover =
            new Handover(moved.name(), moved.note().orElse(""), moved.to().map(Colleague::id));
        Set<String> skills = moved.team().equals(ticket.team()) ? ticket.skills() : Set.of();
        yield new Phase.Waiting(
            new Ticket(
                moved.team(), ticket.priority(), ticket.since(), skills, Optional.of(handover)));
      }
      case Event.Closed closed ->
          new Phase.Closed(
              at,
              closed.by(),
              was instanceof WithAgent held ? Optional.of(held.ticket()) : Optional.empty());
      case Event.Identified identified -> identified.identity().vip() ? atLeastHigh(was) : was;
      case MessageSent _,
          Event.Described _,
          Event.MessageLeft _,
          Event.FeedbackGiven _,
          Event.Rated _,
          Event.Internal _ ->
          was;
    };
  }

  /**
   * A VIP who is found out to be one while they wait, or are served, goes before others from then.
   */
  private static Phase atLeastHigh(Phase was) {
    return switch (was) {
      case Phase.Waiting waiting -> new Phase.Waiting(waiting.ticket().atLeastHigh());
      case WithAgent held ->
          new WithAgent(held.agent(), held.agentName(), held.since(), held.ticket().atLeastHigh());
      case Phase.WithBot _, Phase.Closed _ -> was;
    };
  }

  private static Ticket ticketOf(Phase phase, Instant at) {
    return switch (phase) {
      case Phase.Waiting waiting -> waiting.ticket();
      case WithAgent held -> held.ticket();
      case Phase.WithBot _, Phase.Closed _ -> new Ticket("", Priority.NORMAL, at);
    };
  }
}

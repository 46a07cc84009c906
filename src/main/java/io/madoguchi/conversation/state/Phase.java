package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where a conversation stands. */
public sealed interface Phase {

  record WithBot() implements Phase {}

  record Waiting(Ticket ticket) implements Phase {}

  /**
   * @param ticket the one it waited with; it goes back to that place when the agent is lost
   */
  record WithAgent(AgentId agent, String agentName, Instant since, Ticket ticket)
      implements Phase {}

  /**
   * @param ticket present when a person was in charge at the end
   */
  record Closed(Instant at, Party by, Optional<Ticket> ticket) implements Phase {}

  /**
   * A place in the waiting line of {@code team}.
   *
   * @param since when the wait began; kept when the conversation comes back to the line
   * @param number the lower, the sooner; kept as well. Goes up whatever the clock does, see {@link
   *     TicketNumbers}
   * @param skills what whoever takes it should be able to do
   * @param handover the transfer with which it came back to the line, when it was one
   */
  record Ticket(
      String team,
      Priority priority,
      Instant since,
      long number,
      Set<String> skills,
      Optional<Handover> handover) {

    public Ticket {
      skills = Set.copyOf(skills);
    }

    public Ticket(String team, Priority priority, Instant since) {
      this(team, priority, since, Set.of(), Optional.empty());
    }

    /** Numbered by its time. */
    public Ticket(
        String team,
        Priority priority,
        Instant since,
        Set<String> skills,
        Optional<Handover> handover) {
      this(team, priority, since, since.toEpochMilli(), skills, handover);
    }

    Ticket atLeastHigh() {
      return priority == Priority.NORMAL
          ? new Ticket(team, Priority.HIGH, since, number, skills, handover)
          : this;
    }

    /** The colleague to whom it was transferred, who is asked before anybody else. */
    public Optional<AgentId> wanted() {
      return handover.flatMap(Handover::to);
    }
  }

  /**
   * What an agent said when they transferred the conversation, or a supervisor when they moved it;
   * not for the visitor.
   *
   * @param note empty when a supervisor wrote none
   * @param to the colleague it is meant for; empty: whoever of the team
   */
  record Handover(String byName, String note, Optional<AgentId> to) {}

  default PhaseName name() {
    return switch (this) {
      case WithBot _ -> PhaseName.WITH_BOT;
      case Waiting _ -> PhaseName.WAITING;
      case WithAgent _ -> PhaseName.WITH_AGENT;
      case Closed _ -> PhaseName.CLOSED;
    };
  }
}

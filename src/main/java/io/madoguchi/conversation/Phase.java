package io.madoguchi.conversation;

import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Optional;

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
   */
  record Ticket(String team, boolean high, Instant since) {}

  default PhaseName name() {
    return switch (this) {
      case WithBot _ -> PhaseName.WITH_BOT;
      case Waiting _ -> PhaseName.WAITING;
      case WithAgent _ -> PhaseName.WITH_AGENT;
      case Closed _ -> PhaseName.CLOSED;
    };
  }
}

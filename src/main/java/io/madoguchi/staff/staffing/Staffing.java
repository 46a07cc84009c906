package io.madoguchi.staff.staffing;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.StaffingChanged;
import io.madoguchi.staff.Status;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.audit.Audit.Action;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sets a colleague's presence and capacity. Whoever asks is looked up anew each time: a role may
 * have gone since the login. Each deed is written down before it holds. Thread-safe.
 */
@Component
public class Staffing {

  private final Agents agents;
  private final Attendance attendance;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  Staffing(
      Agents agents,
      Attendance attendance,
      Audit audit,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.agents = agents;
    this.attendance = attendance;
    this.audit = audit;
    this.transactions = transactions;
    this.events = events;
  }

  public enum Result {
    DONE,
    /** Whoever asks does not supervise (any more). */
    NOT_ALLOWED,
    /** There is no such account, it is closed, or it serves no visitors. */
    UNKNOWN,
    /** They have no desk open, so there is nothing to set. */
    NOT_THERE
  }

  /**
   * @param reason with {@link Presence#AWAY} only
   * @throws IllegalArgumentException for {@link Presence#OFFLINE}, which nobody chooses
   */
  public Result setPresence(
      AgentId by, AgentId whom, Presence presence, Optional<AwayReason> reason) {
    Optional<Agent> supervisor = supervisor(by);
    if (supervisor.isEmpty()) {
      return Result.NOT_ALLOWED;
    }
    if (servant(whom).isEmpty()) {
      return Result.UNKNOWN;
    }
    Status before = attendance.status(whom);
    if (before.presence() == Presence.OFFLINE) {
      return Result.NOT_THERE;
    }
    Optional<AwayReason> why = reason.filter(_ -> presence == Presence.AWAY);
    audit.write(
        Optional.of(by),
        Action.PRESENCE_SET,
        whom.value(),
        words(before.presence(), before.reason()) + " → " + words(presence, why));
    attendance.set(whom, presence, why, by);
    tell(supervisor.get(), whom, Optional.of(attendance.status(whom)), OptionalInt.empty());
    return Result.DONE;
  }

  /**
   * @param capacity 1 to {@link Agent#MAX_CAPACITY}
   */
  public Result setCapacity(AgentId by, AgentId whom, int capacity) {
    Optional<Agent> supervisor = supervisor(by);
    if (supervisor.isEmpty()) {
      return Result.NOT_ALLOWED;
    }
    Optional<Agent> found = servant(whom);
    if (found.isEmpty()) {
      return Result.UNKNOWN;
    }
    Agent before = found.get();
    if (before.capacity() != capacity) {
      transactions.executeWithoutResult(
          _ -> {
            agents.update(before.withCapacity(capacity));
            audit.write(
                Optional.of(by),
                Action.CAPACITY_SET,
                whom.value(),
                before.capacity() + " → " + capacity);
          });
      events.publishEvent(new StaffChanged(whom, false));
      tell(supervisor.get(), whom, Optional.empty(), OptionalInt.of(capacity));
    }
    return Result.DONE;
  }

  private void tell(Agent by, AgentId whom, Optional<Status> status, OptionalInt capacity) {
    events.publishEvent(new StaffingChanged(whom, by.id(), by.name(), status, capacity));
  }

  private Optional<Agent> supervisor(AgentId by) {
    return agents.find(by).filter(agent -> agent.active() && agent.role().supervises());
  }

  private Optional<Agent> servant(AgentId whom) {
    return agents.find(whom).filter(agent -> agent.active() && agent.role().servesVisitors());
  }

  private static String words(Presence presence, Optional<AwayReason> reason) {
    return presence.word() + reason.map(each -> " (" + each.word() + ")").orElse("");
  }
}

package io.madoguchi.routing;

import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a conversation may be handed to a certain colleague now. Thread-safe. */
@Component
public class Receivers {

  public static final String NOT_AVAILABLE = "agent-not-available";
  public static final String AT_CAPACITY = "agent-at-capacity";

  private final Attendance attendance;
  private final Promises promises;

  Receivers(Attendance attendance, Promises promises) {
    this.attendance = attendance;
    this.promises = promises;
  }

  /** Why not; empty when {@code colleague} is available and has room. */
  public Optional<Refusal> obstacle(Agent colleague) {
    if (!colleague.active()
        || !colleague.role().servesVisitors()
        || attendance.of(colleague.id()) != Presence.AVAILABLE) {
      return Optional.of(new Refusal(NOT_AVAILABLE, colleague.name() + " is not available"));
    }
    int load = promises.load(colleague.id());
    return load < colleague.capacity()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                AT_CAPACITY,
                "%s holds %d conversations and has a capacity of %d"
                    .formatted(colleague.name(), load, colleague.capacity())));
  }
}

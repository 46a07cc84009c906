package io.madoguchi.chat.screens;

import io.madoguchi.staff.StaffChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** Every agent's socket on this machine. Thread-safe. */
@Component
public class DeskConnections {

  private final Set<DeskConnection> open = ConcurrentHashMap.newKeySet();

  public void add(DeskConnection connection) {
    open.add(connection);
  }

  public void remove(DeskConnection connection) {
    open.remove(connection);
  }

  Set<DeskConnection> open() {
    return open;
  }

  @EventListener
  void changed(StaffChanged changed) {
    if (changed.sessionsEnded()) {
      open.stream()
          .filter(connection -> connection.agent().equals(changed.agent()))
          .forEach(
              connection ->
                  connection
                      .outbound()
                      .close(CloseStatus.POLICY_VIOLATION.withReason("logged out")));
    }
  }
}

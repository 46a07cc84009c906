package io.madoguchi.staff.login;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.audit.Audit.Action;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Logins in the audit log. Nothing that was typed is written down: people type passwords into the
 * wrong field. What strangers can cause is bounded. Thread-safe.
 */
final class LoginLog {

  private static final Logger LOG = LoggerFactory.getLogger(LoginLog.class);

  private final Audit audit;
  private final Throttle throttle;

  LoginLog(Audit audit, Throttle throttle) {
    this.audit = audit;
    this.throttle = throttle;
  }

  void succeeded(Agent agent, String address) {
    write(Optional.of(agent.id()), Action.LOGGED_IN, agent.id().value(), "from " + address);
  }

  /**
   * @param known whose login was typed
   */
  void failed(Optional<Agent> known, String address) {
    if (throttle.noteworthy()) {
      String whom = known.map(agent -> agent.id().value()).orElse("");
      String what = known.isPresent() ? "" : "unknown login, ";
      write(Optional.empty(), Action.LOGIN_FAILED, whom, what + "from " + address);
    }
  }

  void heldUp(String login, String address) {
    if (throttle.firstRefusal(login, address) && throttle.noteworthy()) {
      write(Optional.empty(), Action.LOGIN_HELD_UP, "", "from " + address);
    }
  }

  /** Who may log in is let in, even while nothing can be stored. */
  private void write(Optional<AgentId> actor, Action action, String whom, String detail) {
    try {
      audit.write(actor, action, whom, detail);
    } catch (DataAccessException failure) {
      LOG.warn("a login could not be written down: {}", action, failure);
    }
  }
}

package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.sockets.StaffSockets;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Inactivity;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** What desks say about the person before them. */
@Component
class DeskPresence {

  private final Attendance attendance;
  private final Inactivity inactivity;

  DeskPresence(Attendance attendance, Inactivity inactivity) {
    this.attendance = attendance;
    this.inactivity = inactivity;
  }

  void arrive(AgentId agent) {
    inactivity.active(agent);
    attendance.arrive(agent);
  }

  /**
   * @param how the desk's socket was closed
   */
  void leave(AgentId agent, CloseStatus how) {
    attendance.leave(agent, cause(how));
  }

  static PresenceCause cause(CloseStatus how) {
    if (how.equalsCode(StaffSockets.LOGGED_OUT)) {
      return PresenceCause.LOGGED_OUT;
    }
    if (how.equalsCode(CloseStatus.SERVICE_RESTARTED)) {
      return PresenceCause.STOPPED;
    }
    // Pages give no reason; the heartbeat, which finds nobody there any more, does.
    boolean byThePage = how.getReason() == null || how.getReason().isEmpty();
    boolean closed = how.equalsCode(CloseStatus.NORMAL) || how.equalsCode(CloseStatus.GOING_AWAY);
    return closed && byThePage ? PresenceCause.CLOSED : PresenceCause.LOST;
  }

  /** A frame came; pings are sent by the page alone. */
  void heard(AgentId agent, DeskFrame frame) {
    if (!(frame instanceof DeskFrame.Ping)) {
      inactivity.active(agent);
    }
  }

  /**
   * @throws Problem when {@code presence} is none that people choose
   */
  void choose(AgentId agent, @Nullable String presence, @Nullable String reason) {
    switch (presence) {
      case "available" -> attendance.choose(agent, Presence.AVAILABLE);
      case "wrap-up" -> attendance.choose(agent, Presence.WRAP_UP);
      case "away" -> away(agent, reason);
      case null, default ->
          throw new Problem("bad-frame", null, "presence is 'available', 'wrap-up' or 'away'");
    }
  }

  private void away(AgentId agent, @Nullable String reason) {
    if (reason == null) {
      attendance.choose(agent, Presence.AWAY);
      return;
    }
    attendance.away(
        agent,
        AwayReason.own(reason)
            .orElseThrow(
                () ->
                    new Problem(
                        "bad-frame",
                        null,
                        "reason is 'break', 'meal', 'meeting', 'training' or 'other'")));
  }
}

package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives an agent time to write up a conversation that has ended, when the settings say so: nothing
 * new meanwhile, unless they say that they are done.
 */
@Component
@Order(0)
class WrapUp implements ConversationListener {

  private final Attendance attendance;
  private final RoutingSettings settings;
  private final LineTimer timer;

  WrapUp(Attendance attendance, RoutingSettings settings, LineTimer timer) {
    this.attendance = attendance;
    this.settings = settings;
    this.timer = timer;
  }

  /** Before {@link Holdings} sees the free slot, so that nobody gives it away. */
  @Override
  public void moved(ConversationMoved moved) {
    if (settings.wrapUp().isPositive()
        && moved.before() instanceof WithAgent held
        && moved.after().phase() instanceof Phase.Closed) {
      begin(held.agent());
    }
  }

  private void begin(AgentId agent) {
    Status before = attendance.status(agent);
    if (before.presence() != Presence.AVAILABLE) {
      return;
    }
    attendance.move(agent, before, Presence.WRAP_UP);
    Status now = attendance.status(agent);
    timer.at(
        timer.now().plus(settings.wrapUp()), () -> attendance.move(agent, now, Presence.AVAILABLE));
  }
}

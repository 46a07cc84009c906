package io.madoguchi.report;

import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a conversation first ended, and whether that held for a while. A conversation has one, so
 * that it counts once.
 *
 * @param handed whether more than one agent had a part in it, or one of them passed it on
 * @param reopened when the visitor took it up again
 */
record FirstEnd(
    Course.Ending ending,
    boolean visitorWrote,
    boolean wished,
    boolean handed,
    Optional<Instant> reopened,
    Duration held) {

  /**
   * @param log of one conversation
   * @param held how long the end is looked after; what comes later changes nothing
   * @return empty when it did not end
   */
  static Optional<FirstEnd> of(List<Recorded> log, Duration held) {
    Course course = new Course();
    Set<String> agents = new HashSet<>();
    boolean passedOn = false;
    Optional<Instant> reopened = Optional.empty();
    Instant until = Instant.MAX;
    for (Recorded recorded : log) {
      if (recorded.event() instanceof Event.Reopened || recorded.at().isAfter(until)) {
        reopened =
            recorded.event() instanceof Event.Reopened
                ? Optional.of(recorded.at())
                : Optional.empty();
        break;
      }
      course.add(recorded);
      if (recorded.event() instanceof Event.AgentJoined joined) {
        agents.add(joined.agent().value());
      } else if (recorded.event() instanceof Event.AgentLeft left) {
        passedOn |= left.reason() != Event.AgentLeft.Reason.LOST;
      } else if (recorded.event() instanceof Event.Closed) {
        until = recorded.at().plus(held);
      }
    }
    boolean handed = passedOn || agents.size() > 1;
    Optional<Instant> back = reopened;
    return course
        .ending()
        .map(end -> new FirstEnd(end, course.visitorWrote(), course.wished(), handed, back, held));
  }

  /** When it is known whether the end holds. */
  Instant known() {
    return ending.at().plus(held);
  }

  boolean isReopened() {
    return reopened.filter(at -> !at.isAfter(known())).isPresent();
  }

  boolean isResolved() {
    return ending.reason().filter(reason -> reason == ClosingReason.RESOLVED).isPresent();
  }

  boolean isOneTouch() {
    return isResolved() && !handed && !isReopened();
  }
}

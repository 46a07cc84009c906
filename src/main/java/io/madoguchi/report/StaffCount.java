package io.madoguchi.report;

import io.madoguchi.staff.Presence;
import io.madoguchi.staff.presence.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what agents held over the time they were there, within one day. Used by one thread.
 *
 * <p>Occupancy is Σ conversation-seconds ÷ Σ (online seconds × capacity). Online is whoever is
 * available or in wrap-up; what somebody holds while away, or while their connection is lost,
 * counts on neither side.
 */
final class StaffCount {

  private final Instant from;
  private final Instant to;
  private final Map<String, List<Stretch>> stretches = new HashMap<>();
  private final Map<String, Staffed> staffed = new HashMap<>();

  /**
   * @param now what goes on lasts until then
   */
  StaffCount(Day day, Instant now, Collection<Stretch> present) {
    this.from = day.from();
    this.to = now.isBefore(day.to()) ? now : day.to();
    present.stream()
        .filter(stretch -> stretch.presence() != Presence.OFFLINE)
        .forEach(
            stretch ->
                stretches
                    .computeIfAbsent(stretch.agent().value(), _ -> new ArrayList<>())
                    .add(stretch));
    stretches.values().forEach(each -> each.forEach(this::there));
  }

  private void there(Stretch stretch) {
    long lasted = common(stretch, from, to);
    Staffed part =
        switch (stretch.presence()) {
          case AVAILABLE -> new Staffed(lasted, 0, 0, lasted * stretch.capacity(), 0);
          case WRAP_UP -> new Staffed(0, lasted, 0, lasted * stretch.capacity(), 0);
          case AWAY -> new Staffed(0, 0, lasted, 0, 0);
          case OFFLINE -> Staffed.NONE;
        };
    add(stretch.agent().value(), part);
  }

  void add(Course course) {
    for (Handlings.Hold hold : course.handlings().holds()) {
      Instant end = hold.to().isBefore(to) ? hold.to() : to;
      long busy =
          stretches.getOrDefault(hold.who().agent(), List.of()).stream()
              .filter(stretch -> stretch.presence() != Presence.AWAY)
              .mapToLong(stretch -> common(stretch, hold.from(), end))
              .sum();
      if (busy > 0) {
        add(hold.who().agent(), new Staffed(0, 0, 0, 0, busy));
      }
    }
  }

  private void add(String agent, Staffed part) {
    staffed.merge(agent, part, (one, other) -> Staffed.sum(List.of(one, other)));
  }

  /** Milliseconds that the stretch, the day and the span have in common. */
  private long common(Stretch stretch, Instant begin, Instant end) {
    Instant first = latest(latest(stretch.from(), begin), from);
    Instant last = stretch.to().filter(it -> it.isBefore(to)).orElse(to);
    Instant until = last.isBefore(end) ? last : end;
    return Math.max(0, until.toEpochMilli() - first.toEpochMilli());
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** By the agents' ids. */
  Map<String, Staffed> staffed() {
    return Map.copyOf(staffed);
  }
}

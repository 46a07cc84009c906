package io.madoguchi.routing;

import io.madoguchi.routing.WaitingLine.Waiting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The longest wait of each team, and whether it is so long that supervisors must know: told as
 * {@link LongestWaitAlarm}, once when it begins and once when it is over, and measured as {@code
 * madoguchi.waiting.longest} (seconds, by team). Thread-safe.
 */
@Component
public class LongestWait {

  private final WaitingLine line;
  private final LineTimer timer;
  private final LongWaitSettings settings;
  private final ApplicationEventPublisher publisher;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Set<String> measured = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> alarms = new ConcurrentHashMap<>();

  LongestWait(
      WaitingLine line,
      LineTimer timer,
      LongWaitSettings settings,
      ApplicationEventPublisher publisher,
      MeterRegistry meters,
      Clock clock) {
    this.line = line;
    this.timer = timer;
    this.settings = settings;
    this.publisher = publisher;
    this.meters = meters;
    this.clock = clock;
  }

  /** When the longest wait for {@code team} began; empty while nobody waits. */
  public Optional<Instant> since(String team) {
    return longest(team).map(waiting -> waiting.ticket().since());
  }

  private Optional<Waiting> longest(String team) {
    return line.waitingFor(team).stream().min(Comparator.comparing(Waiting::from));
  }

  /** The teams with an alarm, and since when their longest wait lasts. */
  public Map<String, Instant> alarms() {
    return Map.copyOf(alarms);
  }

  @EventListener
  @Order(160)
  void changed(LineChanged changed) {
    timer.soon(() -> look(changed.team()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    line.teams().forEach(team -> timer.soon(() -> look(team)));
  }

  private void look(String team) {
    if (measured.add(team)) {
      Gauge.builder("madoguchi.waiting.longest", this, each -> each.seconds(team))
          .description("How long the visitor has waited who has waited longest")
          .baseUnit("seconds")
          .tag("team", team)
          .register(meters);
    }
    Optional<Waiting> longest = longest(team).filter(_ -> !settings.alarmAfter().isZero());
    Optional<Instant> tooLong =
        longest
            .filter(each -> !due(each).isAfter(timer.now()))
            .map(waiting -> waiting.ticket().since());
    if (tooLong.isPresent()) {
      if (alarms.put(team, tooLong.get()) == null) {
        publisher.publishEvent(new LongestWaitAlarm(team, tooLong.get(), true));
      }
      return;
    }
    if (alarms.remove(team) != null) {
      publisher.publishEvent(new LongestWaitAlarm(team, clock.instant(), false));
    }
    longest.ifPresent(each -> timer.at(due(each), () -> look(team)));
  }

  private Instant due(Waiting waiting) {
    return waiting.from().plus(settings.alarmAfter());
  }

  private double seconds(String team) {
    return longest(team)
        .map(each -> Duration.between(each.from(), timer.now()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}

package io.madoguchi.routing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
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
  private final Set<String> measured = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> alarms = new ConcurrentHashMap<>();

  LongestWait(
      WaitingLine line,
      LineTimer timer,
      LongWaitSettings settings,
      ApplicationEventPublisher publisher,
      MeterRegistry meters) {
    this.line = line;
    this.timer = timer;
    this.settings = settings;
    this.publisher = publisher;
    this.meters = meters;
  }

  /** When the longest wait for {@code team} began; empty while nobody waits. */
  public Optional<Instant> since(String team) {
    return line.waitingFor(team).stream()
        .map(waiting -> waiting.ticket().since())
        .min(Comparator.naturalOrder());
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
    Optional<Instant> since = since(team).filter(_ -> !settings.alarmAfter().isZero());
    Optional<Instant> tooLong =
        since.filter(each -> !each.plus(settings.alarmAfter()).isAfter(timer.now()));
    if (tooLong.isPresent()) {
      if (alarms.put(team, tooLong.get()) == null) {
        publisher.publishEvent(new LongestWaitAlarm(team, tooLong.get(), true));
      }
      return;
    }
    if (alarms.remove(team) != null) {
      publisher.publishEvent(new LongestWaitAlarm(team, timer.now(), false));
    }
    since.ifPresent(each -> timer.at(each.plus(settings.alarmAfter()), () -> look(team)));
  }

  private double seconds(String team) {
    return since(team)
        .map(each -> Duration.between(each, timer.now()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}

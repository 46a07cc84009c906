package io.madoguchi.routing.forecast;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Running;
import io.madoguchi.routing.forecast.Moment.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One forecast for everybody in a line: for one visitor who waits alone, and for all positions of
 * lines of ten and of a thousand. Every agent holds three conversations and has no room; as many
 * handling times are known as are kept.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForecastBench {

  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  private static final String TEAM = "support";
  private static final int CAPACITY = 3;

  @Param({"1", "10", "1000"})
  public int line = 1;

  @Param({"5", "50"})
  public int agents = 5;

  private final Forecaster forecaster = new Forecaster();
  private Moment moment = new Moment(NOON, List.of(), List.of());

  @Setup
  public void open() {
    SplittableRandom random = new SplittableRandom(1);
    for (int n = HandlingTimes.KEPT; n > 0; n--) {
      double seconds = 300 * Math.exp(0.7 * random.nextGaussian());
      forecaster.ended(TEAM, NOON.minusSeconds(n), Duration.ofMillis((long) (seconds * 1_000)));
    }
    moment =
        new Moment(
            NOON,
            IntStream.range(0, agents).mapToObj(_ -> busy(random)).toList(),
            IntStream.range(0, line)
                .mapToObj(n -> new Waiter(Integer.toString(n), TEAM, TEAM, false))
                .toList());
    moment.line().forEach(waiter -> forecaster.joined(waiter, NOON));
  }

  private static Available busy(SplittableRandom random) {
    List<Running> running =
        IntStream.range(0, CAPACITY)
            .mapToObj(_ -> new Running(TEAM, NOON.minusSeconds(random.nextInt(600))))
            .toList();
    return new Available(Set.of(TEAM), CAPACITY, running);
  }

  @Benchmark
  public List<Optional<Range>> forecast() {
    return forecaster.tell(moment);
  }
}

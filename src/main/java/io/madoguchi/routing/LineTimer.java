package io.madoguchi.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;

/**
 * What the line has to do, at once or at a given time, always on one of its two threads. Its time
 * is for how long something lasts: it does not follow when the machine's clock is set.
 */
class LineTimer {

  private final Executor work;
  private final TaskScheduler scheduler;
  private final Clock clock;

  /**
   * @param clock that is never set
   */
  LineTimer(Executor work, TaskScheduler scheduler, Clock clock) {
    this.work = work;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void soon(Runnable task) {
    work.execute(task);
  }

  /**
   * At {@code time} by {@link #now}. Nothing happens when the service stops before: nothing here
   * outlasts it.
   */
  void at(Instant time, Runnable task) {
    try {
      Instant theirs = scheduler.getClock().instant().plus(Duration.between(now(), time));
      scheduler.schedule(() -> work.execute(task), theirs);
    } catch (TaskRejectedException _) {
      // The service is shutting down.
    }
  }
}

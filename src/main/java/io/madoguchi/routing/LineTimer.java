package io.madoguchi.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;

/** What the line has to do, at once or at a given time, always on one of its two threads. */
class LineTimer {

  private final Executor work;
  private final TaskScheduler scheduler;
  private final Clock clock;

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

  /** Nothing happens when the service stops before {@code time}: nothing here outlasts it. */
  void at(Instant time, Runnable task) {
    try {
      scheduler.schedule(() -> work.execute(task), time);
    } catch (TaskRejectedException _) {
      // The service is shutting down.
    }
  }
}

package io.madoguchi.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** What the line has to do, at once or at a given time, always on the line's own thread. */
@Component
class LineTimer {

  private final Executor lineWork;
  private final TaskScheduler scheduler;
  private final Clock clock;

  LineTimer(Executor lineWork, TaskScheduler scheduler, Clock clock) {
    this.lineWork = lineWork;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void soon(Runnable work) {
    lineWork.execute(work);
  }

  /** Nothing happens when the service stops before {@code time}: nothing here outlasts it. */
  void at(Instant time, Runnable work) {
    try {
      scheduler.schedule(() -> lineWork.execute(work), time);
    } catch (TaskRejectedException _) {
      // The service is shutting down.
    }
  }
}

package io.madoguchi.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

/** A scheduler whose tasks run when the test's time has come. */
final class LateTasks extends ConcurrentTaskScheduler {

  private final List<Late> tasks = new ArrayList<>();

  private record Late(Runnable task, Instant at) {}

  LateTasks() {
    super(null);
  }

  @Override
  public synchronized ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
    tasks.add(new Late(task, startTime));
    return NoFuture.INSTANCE;
  }

  void runUntil(Instant now) {
    due(now).forEach(late -> late.task().run());
  }

  private synchronized List<Late> due(Instant now) {
    List<Late> due = tasks.stream().filter(late -> !late.at().isAfter(now)).toList();
    tasks.removeAll(due);
    return due;
  }

  /** Nobody looks at it. */
  private static final class NoFuture extends CompletableFuture<Object>
      implements ScheduledFuture<Object> {

    static final NoFuture INSTANCE = new NoFuture();

    @Override
    public long getDelay(java.util.concurrent.TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(java.util.concurrent.Delayed other) {
      return 0;
    }
  }
}

package io.madoguchi.staff;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writes to the database in order, by one thread beside those who cause it: nobody at a desk waits
 * for a disk. While nothing can be stored, up to {@value #MOST_WAITING} writes wait in memory; more
 * are not kept, and the log says so. Thread-safe.
 */
public final class WriteBehind {

  private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 10_000;

  private final String what;
  private final AtomicInteger queued = new AtomicInteger();

  /** Touched by the one thread only. */
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private final ScheduledThreadPoolExecutor thread;

  /**
   * @param what is written, for the log and as the thread's name
   */
  public WriteBehind(String what) {
    this.what = what;
    thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(what).factory());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Soon, after all that came before; again and again until it can be stored. */
  public void write(Runnable change) {
    if (queued.incrementAndGet() > MOST_WAITING) {
      queued.decrementAndGet();
      LOG.error("one of {} is not kept: {} wait to be stored", what, MOST_WAITING);
      return;
    }
    execute(
        () -> {
          waiting.add(change);
          writeWaiting();
        });
  }

  /** Soon, and once: what cannot be done then is not done. */
  public void tryOnce(Runnable work) {
    execute(() -> tried(work));
  }

  private void execute(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      // The service is shutting down.
    }
  }

  private void writeWaiting() {
    while (!waiting.isEmpty()) {
      if (!tried(waiting.peek())) {
        if (!thread.isShutdown()) {
          thread.schedule(this::writeWaiting, RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
        return;
      }
      waiting.remove();
      queued.decrementAndGet();
    }
  }

  private boolean tried(Runnable work) {
    try {
      work.run();
      return true;
    } catch (DataAccessException | TransactionException failure) {
      LOG.warn("{} cannot be stored or read now", what, failure);
      return false;
    }
  }

  /** Stores what waits, as far as that can be done in a moment, and then {@code last}. */
  public void close(Runnable last) throws InterruptedException {
    execute(
        () -> {
          writeWaiting();
          tried(last);
        });
    thread.shutdown();
    if (!thread.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      thread.shutdownNow();
    }
  }
}

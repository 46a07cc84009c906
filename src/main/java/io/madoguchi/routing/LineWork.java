package io.madoguchi.routing;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread for what the line causes, so that it happens in the order in which the line changed,
 * and never on the thread that still holds the conversation.
 */
final class LineWork implements Executor, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LineWork.class);

  private final ExecutorService thread;

  LineWork(String name) {
    thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
  }

  /** A failure is logged and the next piece of work done. */
  @Override
  public void execute(Runnable work) {
    try {
      thread.execute(() -> run(work));
    } catch (RejectedExecutionException _) {
      // The service is shutting down; the next start builds the line up again.
    }
  }

  private static void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("work on the waiting line failed; its next change tries again", failure);
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}

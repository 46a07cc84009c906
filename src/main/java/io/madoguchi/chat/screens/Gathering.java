package io.madoguchi.chat.screens;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/**
 * Tells of changes a moment later, so that a rush of them is told once. What is told last is never
 * older than the last change. Thread-safe.
 */
final class Gathering {

  private final Duration moment;
  private final BiConsumer<Runnable, Duration> later;
  private final Runnable tell;
  private final AtomicBoolean due = new AtomicBoolean();
  private final ReentrantLock telling = new ReentrantLock();

  /**
   * @param later runs something after a time, on any thread
   * @param tell reads what is to be told by itself
   */
  Gathering(Duration moment, BiConsumer<Runnable, Duration> later, Runnable tell) {
    this.moment = moment;
    this.later = later;
    this.tell = tell;
  }

  void changed() {
    if (due.compareAndSet(false, true)) {
      later.accept(this::run, moment);
    }
  }

  private void run() {
    telling.lock();
    try {
      due.set(false);
      tell.run();
    } finally {
      telling.unlock();
    }
  }
}

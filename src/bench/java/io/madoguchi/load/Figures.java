package io.madoguchi.load;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was measured, in microseconds since a question was due. Thread-safe. */
final class Figures {

  private final Histogram acceptances = new ConcurrentHistogram(60_000_000, 3);
  private final Histogram answers = new ConcurrentHistogram(60_000_000, 3);
  private final Histogram replies = new ConcurrentHistogram(60_000_000, 3);
  private final BlockingQueue<Long> joined = new LinkedBlockingQueue<>();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();
  private final AtomicLong handedOver = new AtomicLong();

  void reset() {
    acceptances.reset();
    answers.reset();
    replies.reset();
    refused.set(0);
    broken.set(0);
    handedOver.set(0);
  }

  void accepted(long nanos) {
    record(acceptances, nanos);
  }

  void answered(long nanos) {
    record(answers, nanos);
  }

  /** An agent's reply was seen by the visitor. */
  void replied(long nanos) {
    record(replies, nanos);
  }

  /** A visitor has read that an agent is there. */
  void joined() {
    joined.add(System.nanoTime());
  }

  /**
   * Waits until one more visitor has read that an agent is there.
   *
   * @return when that was, on the clock of {@link System#nanoTime}
   */
  long awaitJoined() throws InterruptedException {
    Long when = joined.poll(Desk.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (when == null) {
      throw new IllegalStateException("no visitor was told of an agent");
    }
    return when;
  }

  void refused() {
    refused.incrementAndGet();
  }

  /** A socket that the service closed. */
  void broken() {
    broken.incrementAndGet();
  }

  /** A question that ended in the waiting line; the visitor leaves it again. */
  void handedOver() {
    handedOver.incrementAndGet();
  }

  long accepted() {
    return acceptances.getTotalCount();
  }

  void print(double seconds) {
    System.out.printf("accepted              %,.0f a second%n", accepted() / seconds);
    print("accepted after", acceptances);
    print("answered after", answers);
    if (replies.getTotalCount() > 0) {
      print("agent's reply after", replies);
    }
    System.out.printf(
        "errors                %d refused, %d sockets lost; %d handed over%n",
        refused.get(), broken.get(), handedOver.get());
  }

  static void print(String what, Histogram times) {
    System.out.printf(
        "%-21s p50 %.1f, p99 %.1f, p99.9 %.1f, longest %.1f ms%n",
        what,
        times.getValueAtPercentile(50) / 1_000.0,
        times.getValueAtPercentile(99) / 1_000.0,
        times.getValueAtPercentile(99.9) / 1_000.0,
        times.getMaxValue() / 1_000.0);
  }

  static void record(Histogram times, long nanos) {
    times.recordValue(Math.min(nanos / 1_000, times.getHighestTrackableValue()));
  }
}

package io.madoguchi.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** All visitors, on one thread. */
final class Crowd implements Runnable, AutoCloseable {

  private static final int ENTERING_AT_ONCE = 200;
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
  private final List<Visitor> visitors = new ArrayList<>();
  private final Figures figures = new Figures();
  private final int port;
  private final Questions questions;
  private volatile boolean open = true;
  private volatile int wanted;
  private volatile int wishing;
  private volatile CountDownLatch done = new CountDownLatch(0);
  private volatile @Nullable Pace pace;

  /** Questions {@code every} so many nanoseconds, from {@code start} to {@code end}. */
  private record Pace(long start, long every, long end) {}

  private Crowd(int port, Questions questions) throws IOException {
    this.port = port;
    this.questions = questions;
  }

  /** {@code count} visitors, who have been welcomed. */
  static Crowd enter(int port, Options options, int count)
      throws IOException, InterruptedException {
    Crowd crowd = new Crowd(port, Questions.of(options));
    Thread.ofPlatform().daemon().name("crowd").start(crowd);
    crowd.enter(count);
    return crowd;
  }

  /** Returns when {@code count} visitors have been welcomed. */
  private void enter(int count) throws InterruptedException {
    done = new CountDownLatch(1);
    wanted = count;
    selector.wakeup();
    done.await();
  }

  /** Asks {@code rate} questions a second, by turns, and returns once all were accepted. */
  void ask(int rate, Duration duration) throws InterruptedException {
    done = new CountDownLatch(1);
    long now = System.nanoTime();
    pace = new Pace(now, TimeUnit.SECONDS.toNanos(1) / rate, now + duration.toNanos());
    selector.wakeup();
    done.await();
  }

  /** Lets the first {@code count} visitors ask for a person. */
  void wishForPersons(int count) {
    wishing = count;
    selector.wakeup();
  }

  Figures figures() {
    return figures;
  }

  @Override
  public void run() {
    try {
      long asked = 0;
      while (open) {
        selector.select(this::ready, 1);
        enterSome();
        while (wishing > 0) {
          visitors.get(--wishing).askForPerson();
        }
        Pace now = pace;
        asked = now == null ? 0 : askWhatIsDue(now, asked);
      }
    } catch (IOException failure) {
      throw new IllegalStateException("the crowd has gone", failure);
    }
  }

  private void ready(SelectionKey key) {
    Visitor visitor = (Visitor) key.attachment();
    try {
      visitor.ready(buffer);
    } catch (IOException _) {
      figures.broken();
      key.cancel();
    }
  }

  private void enterSome() throws IOException {
    if (wanted == 0) {
      return;
    }
    long outside = visitors.stream().filter(each -> !each.welcome()).count();
    for (long n = outside; n < ENTERING_AT_ONCE && visitors.size() < wanted; n++) {
      visitors.add(new Visitor(selector, port, visitors.size(), figures));
    }
    if (visitors.size() == wanted && visitors.stream().allMatch(Visitor::welcome)) {
      wanted = 0;
      done.countDown();
    }
  }

  private long askWhatIsDue(Pace pace, long asked) throws IOException {
    long now = System.nanoTime();
    long count = asked;
    long due = pace.start() + count * pace.every();
    while (due <= now && due < pace.end()) {
      visitors.get((int) (count % visitors.size())).ask(questions.next(), due);
      count++;
      due = pace.start() + count * pace.every();
    }
    if (now > pace.end() && (now > pace.end() + LONGEST_WAIT || allAccepted())) {
      this.pace = null;
      done.countDown();
    }
    return count;
  }

  private boolean allAccepted() {
    return visitors.stream().allMatch(Visitor::accepted);
  }

  @Override
  public void close() throws IOException {
    open = false;
    selector.wakeup();
  }
}

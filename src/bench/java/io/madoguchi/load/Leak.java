package io.madoguchi.load;

import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Visitors who come, ask one thing, read the answer and leave, half of them without a word. What is
 * in use after a full collection is told before and after; before that, as many come as fill the
 * memory that is kept on purpose (the last 20,000 conversations).
 *
 * <p>Arguments: {@code --cycles=100000 --before=25000 --rest=90 (seconds after the last, for what
 * is kept for a minute) --heap=1g --jfr=FILE}.
 */
public final class Leak {

  private static final int AT_ONCE = 8;
  private static final int STEPS = 5;
  private static final byte[] NORMAL = {0x03, (byte) 0xE8};
  private static final int CLOSE = 0x8;

  private Leak() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    int cycles = options.number("cycles", 100_000);
    Duration rest = Duration.ofSeconds(options.number("rest", 90));
    try (Service service = Service.start(options)) {
      report(service, "started", 0);
      int before = options.number("before", 25_000);
      visit(service.port(), before);
      LockSupport.parkNanos(rest.toNanos());
      report(service, "before", before);
      for (int step = 1; step <= STEPS; step++) {
        long began = System.nanoTime();
        visit(service.port(), cycles / STEPS);
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        report(service, "%.0f a second".formatted(cycles / STEPS / seconds), step * cycles / STEPS);
      }
      LockSupport.parkNanos(rest.toNanos());
      report(service, "after", cycles);
    }
  }

  private static void report(Service service, String when, int cycles) throws Exception {
    System.out.printf(
        "%-14s %,7d cycles: %,.1f MB in use, %d threads, %d open files, %,d MB resident%n",
        when,
        cycles,
        service.liveHeap() / 1048576.0,
        service.measured().threads(),
        service.measured().openFiles(),
        service.measured().residentBytes() >> 20);
  }

  private static void visit(int port, int times) throws Exception {
    AtomicInteger left = new AtomicInteger(times);
    try (ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all = new ArrayList<>();
      for (int n = 0; n < AT_ONCE; n++) {
        all.add(
            visitors.submit(
                () -> {
                  for (int number = left.decrementAndGet();
                      number >= 0;
                      number = left.decrementAndGet()) {
                    visit(port, number % 2 == 0);
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  private static void visit(int port, boolean politely) throws IOException {
    try (RawSocket raw = RawSocket.visitor(port)) {
      raw.send(Frame.text("{\"type\":\"say\",\"id\":\"m1\",\"text\":\"返品したいです\"}"));
      raw.awaitText("\"sequence\":3,");
      if (politely) {
        raw.send(new Frame(Frame.FIN | CLOSE, NORMAL));
        raw.endsConnection();
      }
    }
  }
}

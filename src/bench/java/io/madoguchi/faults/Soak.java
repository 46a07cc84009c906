package io.madoguchi.faults;

import io.madoguchi.load.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Load for a long time, with one fault after the other, and everything checked to the last message:
 * by each visitor when a minute's visitors go, and by a fresh read of everything at the end. Ends
 * with an exception when a promise was broken.
 *
 * <p>Arguments: {@code --minutes=20 --talkers=25 --pause=100 (milliseconds between two messages of
 * each) --seed=5}.
 */
public final class Soak {

  private static final Duration GENERATION = Duration.ofMinutes(1);
  private static final int MOST_WAITERS = 30;

  private final Options options;
  private final ServiceProcess service;
  private final Random random;
  private final Faults faults;
  private final List<Kept> kept = new ArrayList<>();
  private final Waiters waiters = new Waiters();
  private long accepted;

  private Soak(Options options, ServiceProcess service, Path bot) {
    this.options = options;
    this.service = service;
    this.random = new Random(options.number("seed", 5));
    this.faults = new Faults(service, bot, kept, random);
  }

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Path folder = Files.createTempDirectory("madoguchi-soak");
    Path bot = folder.resolve("intents");
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/bot"), bot);
    String[] settings =
        Stream.concat(
                Stream.of(Talkers.UNLIMITED),
                Stream.of("--madoguchi.intents=" + bot, "--madoguchi.heartbeat=10s"))
            .toArray(String[]::new);
    try (ServiceProcess service = new ServiceProcess(folder, settings)) {
      service.start();
      new Soak(options, service, bot).run();
    }
    System.out.println("database               " + integrity(folder));
    FileSystemUtils.deleteRecursively(folder);
  }

  private static String integrity(Path folder) throws SQLException {
    String verdict = Integrity.of(folder.resolve("data/madoguchi.db"));
    if (!verdict.equals("ok")) {
      throw new AssertionError("the database is broken: " + verdict);
    }
    return verdict;
  }

  private void run() throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.number("minutes", 20));
    while (System.nanoTime() < end) {
      generation(Math.min(end, System.nanoTime() + GENERATION.toNanos()));
      System.out.printf(
          "%,d messages of %,d conversations kept; %s%n", accepted, kept.size(), faults);
    }
    for (Kept each : kept) {
      each.check(service.door());
    }
    waiters.check();
    System.out.printf(
        "read afresh            %,d conversations, %,d accepted messages, all as they were%n",
        kept.size(), accepted);
    System.out.printf(
        "the line               %d waiting, in the order they asked%n", waiters.count());
    waiters.close();
  }

  /** Visitors who come, talk through faults until {@code until}, are checked, and go. */
  private void generation(long until) throws Exception {
    Duration pause = Duration.ofMillis(options.number("pause", 100));
    try (Talkers talkers = new Talkers(service.door(), options.number("talkers", 25), pause)) {
      talkers.goOn(3);
      if (waiters.count() < MOST_WAITERS) {
        waiters.another(service.door());
      }
      do {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(3_000)));
        faults.strike(talkers);
        talkers.goOn(3);
      } while (System.nanoTime() < until);
      talkers.assertNothingLost();
      for (StubbornVisitor each : talkers.all()) {
        accepted += each.accepted();
        kept.add(Kept.of(each));
      }
    } finally {
      faults.tidy();
    }
  }
}

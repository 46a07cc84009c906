package io.madoguchi.report;

import io.madoguchi.Madoguchi;
import io.madoguchi.load.Options;
import io.madoguchi.report.PastDays.State;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * The reports over very many conversations of the last four weeks: how long counting the days takes
 * once, and how long the page and the file take from then on.
 *
 * <p>Arguments: {@code --conversations=100000 --seed=1}.
 */
public final class ManyDays {

  private static final int DAYS = 28;
  private static final int BATCH = 1_000;
  private static final int ASKED = 21;

  private ManyDays() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Path data = Files.createTempDirectory("madoguchi-days");
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            new Class<?>[] {Madoguchi.class, StaffFixture.class},
            new String[] {
              "--server.port=0",
              "--madoguchi.data=" + data,
              "--madoguchi.intents=src/test/resources/bot"
            })) {
      PastDays past = service.getBean(PastDays.class);
      LocalDate first = past.today().minusDays(DAYS);
      seed(service, options, first, past);
      count(past, first);
      int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      Browser browser = service.getBean(StaffFixture.class).browser(Role.SUPERVISOR, port);
      ask(browser, "page of 28 days", "/reports?days=28");
      ask(browser, "page of 7 days", "/reports?days=7");
      ask(browser, "file of 28 days", "/reports/figures.csv?days=28");
      service.getBean(DayKeeper.class).clear();
      count(past, first);
    }
    FileSystemUtils.deleteRecursively(data);
  }

  private static void seed(
      ConfigurableApplicationContext service, Options options, LocalDate first, PastDays past) {
    JdbcClient writes = service.getBean(JdbcClient.class);
    TransactionOperations transactions = service.getBean(TransactionOperations.class);
    Random random = new Random(options.number("seed", 1));
    long conversations = options.number("conversations", 100_000);
    long events = 0;
    for (int batch = 0; batch < conversations / BATCH; batch++) {
      String name = "many-" + batch;
      Long written =
          transactions.execute(
              _ ->
                  PastConversations.seed(
                      writes,
                      name,
                      random,
                      first.atStartOfDay(past.zone()).toInstant(),
                      DAYS,
                      BATCH));
      events += written == null ? 0 : written;
    }
    System.out.printf("%,d conversations, %,d events%n", conversations, events);
  }

  private static void count(PastDays past, LocalDate first) {
    long begin = System.nanoTime();
    LocalDate last = past.today().minusDays(1);
    while (past.between(first, last).stream().anyMatch(day -> day.state() == State.COUNTING)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    System.out.printf("counting %d days once   %,d ms%n", DAYS, took.toMillis());
  }

  private static void ask(Browser browser, String what, String address) {
    List<Long> millis = new ArrayList<>();
    int size = 0;
    for (int asked = 0; asked < ASKED; asked++) {
      long begin = System.nanoTime();
      size = browser.get(address).body().length();
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }
    System.out.printf(
        "%s   first %d ms, then median %d ms, slowest %d ms; %,d characters%n",
        what,
        millis.getFirst(),
        millis.stream().skip(1).sorted().toList().get((ASKED - 1) / 2),
        millis.stream().skip(1).max(Long::compare).orElseThrow(),
        size);
  }
}

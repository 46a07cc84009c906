package io.madoguchi.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the service as in production, lets visitors ask it, and reports. A question is due at a
 * fixed moment, whether or not earlier ones were answered, and its time counts from then
 * (coordinated omission corrected).
 *
 * <p>Arguments: {@code --visitors=1000 --rate=2000 (questions a second in all; 0: nobody asks)
 * --seconds=20 --warmup=10 --heap=1g --jfr=FILE --intents=DIR --unique=true (no question is ever
 * asked twice, so that none is answered from memory)}.
 */
public final class Load {

  private static final Path QUESTIONS = Path.of("src/test/resources/sample-bot/utterances.tsv");

  private Load() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    try (Service service = Service.start(options)) {
      System.out.printf("start to ready        %,d ms%n", service.startMillis());
      long heapBefore = service.liveHeap();
      long memoryBefore = service.residentBytes();
      try (Crowd crowd = new Crowd(service.port(), questions(options))) {
        Thread.ofPlatform().daemon().name("crowd").start(crowd);
        crowd.enter(options.number("visitors", 1_000));
        idle(service, options, heapBefore, memoryBefore);
        int rate = options.number("rate", 2_000);
        if (rate > 0) {
          crowd.ask(rate, Duration.ofSeconds(options.number("warmup", 10)));
          crowd.figures().reset();
          busy(service, crowd, rate, options.number("seconds", 20));
        }
      }
    }
  }

  private static void idle(Service service, Options options, long heapBefore, long memoryBefore)
      throws Exception {
    int visitors = options.number("visitors", 1_000);
    long heap = service.liveHeap();
    System.out.printf(
        "visitors              %,d: %.1f KB of heap each (%,d MB live), %.1f KB resident each (%,d"
            + " MB)%n",
        visitors,
        (heap - heapBefore) / 1024.0 / visitors,
        heap >> 20,
        (service.residentBytes() - memoryBefore) / 1024.0 / visitors,
        service.residentBytes() >> 20);
  }

  private static void busy(Service service, Crowd crowd, int rate, int seconds) throws Exception {
    long processor = service.processorNanos();
    long began = System.nanoTime();
    crowd.ask(rate, Duration.ofSeconds(seconds));
    double elapsed = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    double cores = (service.processorNanos() - processor) / elapsed / 1e9;
    crowd.figures().print(elapsed);
    System.out.printf(
        "service               %.2f cores, %.0f µs a question, %,d MB resident%n",
        cores,
        cores * 1e6 / Math.max(1, crowd.figures().accepted() / elapsed),
        service.residentBytes() >> 20);
  }

  private static Questions questions(Options options) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(QUESTIONS)) {
      texts.add(line.substring(line.indexOf('\t') + 1));
    }
    return new Questions(texts, options.text("unique", "false").equals("true"));
  }
}

package io.madoguchi.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the service as in production, lets visitors ask it, and reports. A question is due at a
 * fixed moment, whether or not earlier ones were answered, and its time counts from then
 * (coordinated omission corrected).
 *
 * <p>Arguments: {@code --visitors=1000 --rate=2000 (questions a second in all; 0: nobody asks)
 * --seconds=20 --warmup=10 --heap=1g --jfr=FILE --intents=DIR --unique=true (no question is ever
 * asked twice, so that none is answered from memory) --agents=5 (0: none) --held=8 (conversations
 * of each) --replies=20 (a second in all, at most 10 of each) --peer=true (the same load on {@link
 * Peer} afterwards)}.
 */
public final class Load {

  private Load() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    try (Service service = Service.start(options)) {
      System.out.printf("start to ready        %,d ms%n", service.startMillis());
      long heapBefore = service.liveHeap();
      long memoryBefore = service.measured().residentBytes();
      try (Crowd crowd = Crowd.enter(service.port(), options, options.number("visitors", 1_000))) {
        idle(service, options, heapBefore, memoryBefore);
        try (Desks desks = Desks.open(service, options, crowd)) {
          run(service.measured(), crowd, desks, options);
        }
      }
    }
    if (options.text("peer", "false").equals("true")) {
      try (Peer peer = Peer.start(Questions.FILE);
          Crowd crowd = Crowd.enter(peer.port(), options, options.number("visitors", 1_000))) {
        System.out.printf("%nthe peer (NLP.js, ws) started in %,d ms%n", peer.startMillis());
        run(peer.measured(), crowd, Desks.NONE, options);
      }
    }
  }

  private static void run(Measured server, Crowd crowd, Desks desks, Options options)
      throws Exception {
    int rate = options.number("rate", 2_000);
    if (rate > 0) {
      crowd.ask(rate, Duration.ofSeconds(options.number("warmup", 10)));
      crowd.figures().reset();
      Duration time = Duration.ofSeconds(options.number("seconds", 20));
      Thread replying = Thread.ofPlatform().name("agents").start(() -> desks.reply(time));
      busy(server, crowd, rate, time);
      replying.join();
    }
  }

  private static void idle(Service service, Options options, long heapBefore, long memoryBefore)
      throws Exception {
    int visitors = options.number("visitors", 1_000);
    long heap = service.liveHeap();
    long memory = service.measured().residentBytes();
    System.out.printf(
        "visitors              %,d: %.1f KB of heap each (%,d MB live), %.1f KB resident each (%,d"
            + " MB)%n",
        visitors,
        (heap - heapBefore) / 1024.0 / visitors,
        heap >> 20,
        (memory - memoryBefore) / 1024.0 / visitors,
        memory >> 20);
  }

  private static void busy(Measured server, Crowd crowd, int rate, Duration time) throws Exception {
    long processor = server.processorNanos();
    Map<String, Long> before = server.threadNanos();
    long began = System.nanoTime();
    crowd.ask(rate, time);
    double elapsed = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    double cores = (server.processorNanos() - processor) / elapsed / 1e9;
    crowd.figures().print(elapsed);
    System.out.printf(
        "process               %.2f cores, %.0f µs a question, %,d MB resident%n",
        cores,
        cores * 1e6 / Math.max(1, crowd.figures().accepted() / elapsed),
        server.residentBytes() >> 20);
    threads(before, server.threadNanos(), crowd.figures().accepted());
  }

  /** Who used the processor, as far as it is more than a microsecond a question. */
  private static void threads(Map<String, Long> before, Map<String, Long> after, long questions) {
    System.out.printf("µs a question, by threads%n");
    after.keySet().stream()
        .map(name -> Map.entry(name, spent(name, before, after) / 1_000.0 / questions))
        .filter(each -> each.getValue() >= 1)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(each -> System.out.printf("  %6.0f  %s%n", each.getValue(), each.getKey()));
  }

  private static long spent(String name, Map<String, Long> before, Map<String, Long> after) {
    return after.get(name) - before.getOrDefault(name, 0L);
  }
}

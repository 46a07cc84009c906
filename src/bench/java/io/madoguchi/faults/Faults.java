package io.madoguchi.faults;

import io.madoguchi.chat.conformance.Frame;
import io.madoguchi.chat.conformance.RawSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;

/** Everything that can go wrong without root; each strike is one of them. */
final class Faults {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ServiceProcess service;
  private final Path topic;
  private final List<Kept> kept;
  private final Random random;
  private final List<RawSocket> left = new ArrayList<>();
  private final Map<String, Integer> struck = new TreeMap<>();
  private final List<Fault> all =
      List.of(
          new Fault("kill -9", this::kill),
          new Fault("SIGTERM", this::terminate),
          new Fault("frozen", this::freeze),
          new Fault("no writes", this::refuseWrites),
          new Fault("broken files", this::breakFiles),
          new Fault("slow readers", this::readSlowly),
          new Fault("junk floods", _ -> flood(Frame.text("{\"type\":\"junk\"}"), 200)),
          new Fault(
              "ping floods", _ -> flood(new Frame(Frame.FIN | Frame.PING, new byte[9]), 2_000)),
          new Fault("never a hello", this::sayNothing),
          new Fault("storms", this::storm),
          new Fault("sent twice", talkers -> talkers.all().forEach(StubbornVisitor::doubt)),
          new Fault("hung up", talkers -> talkers.all().forEach(StubbornVisitor::hangUp)));

  private record Fault(String name, Strike strike) {}

  private interface Strike {
    void at(Talkers talkers) throws Exception;
  }

  /**
   * @param bot the folder from which the service serves
   * @param kept conversations of visitors who have gone
   */
  Faults(ServiceProcess service, Path bot, List<Kept> kept, Random random) {
    this.service = service;
    this.topic = bot.resolve("topics/shop.yaml");
    this.kept = kept;
    this.random = random;
  }

  /** Any of them, and back to normal. */
  void strike(Talkers talkers) throws Exception {
    Fault fault = all.get(random.nextInt(all.size()));
    struck.merge(fault.name(), 1, Integer::sum);
    fault.strike().at(talkers);
  }

  private void kill(Talkers talkers) throws Exception {
    service.kill();
    service.start();
  }

  private void terminate(Talkers talkers) throws Exception {
    service.terminate();
    service.awaitEnd();
    service.start();
  }

  private void freeze(Talkers talkers) throws Exception {
    Machine.run("kill", "-STOP", "" + service.pid());
    rest(4_000);
    Machine.run("kill", "-CONT", "" + service.pid());
  }

  private void refuseWrites(Talkers talkers) throws Exception {
    FileLimit.impose(service.pid());
    Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 503);
    FileLimit.lift(service.pid());
    Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 200);
  }

  private void breakFiles(Talkers talkers) throws Exception {
    byte[] whole = Files.readAllBytes(topic);
    try {
      for (int round = 0; round < 3; round++) {
        Files.write(topic, Arrays.copyOf(whole, random.nextInt(whole.length)));
        rest(1_500);
      }
    } finally {
      Files.write(topic, whole);
    }
  }

  /** Asks for a whole conversation, again and again, and reads nothing of it. */
  private void readSlowly(Talkers talkers) throws IOException {
    for (StubbornVisitor each : talkers.all().subList(0, 5)) {
      RawSocket slow = RawSocket.narrow(service.port());
      slow.send(
          Frame.text("{\"type\":\"hello\",\"protocol\":1,\"token\":\"" + each.token() + "\"}"));
      left.add(slow);
    }
  }

  private void flood(Frame frame, int times) throws IOException {
    for (int n = 0; n < 10; n++) {
      RawSocket raw = RawSocket.visitor(service.port());
      left.add(raw);
      for (int each = 0; each < times; each++) {
        raw.send(frame);
      }
    }
  }

  private void sayNothing(Talkers talkers) throws IOException {
    for (int n = 0; n < 100; n++) {
      left.add(RawSocket.open(service.port()));
    }
  }

  /** Everybody of the last minutes comes back at once, and reads everything. */
  private void storm(Talkers talkers) throws Exception {
    List<Kept> back = List.copyOf(kept.subList(Math.max(0, kept.size() - 100), kept.size()));
    List<Throwable> failures = new ArrayList<>();
    List<Thread> crowd = new ArrayList<>();
    for (Kept each : back) {
      crowd.add(Thread.ofVirtual().unstarted(() -> check(each)));
    }
    crowd.forEach(thread -> thread.setUncaughtExceptionHandler((_, e) -> add(failures, e)));
    crowd.forEach(Thread::start);
    for (Thread each : crowd) {
      each.join();
    }
    if (!failures.isEmpty()) {
      throw new AssertionError("somebody who came back misses something", failures.getFirst());
    }
  }

  private void check(Kept each) {
    try {
      each.check(service.door());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static synchronized void add(List<Throwable> failures, Throwable failure) {
    failures.add(failure);
  }

  private void rest(int atMostMillis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(atMostMillis)));
  }

  /** Takes away what was left lying about. */
  void tidy() throws IOException {
    for (RawSocket each : left) {
      each.close();
    }
    left.clear();
  }

  /** How often each struck. */
  @Override
  public String toString() {
    return struck.toString();
  }
}

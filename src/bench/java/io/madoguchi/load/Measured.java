package io.madoguchi.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process uses, as the kernel counts it. */
record Measured(Process process) {

  /** What the kernel counts in. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(10);

  /** Bytes of memory that it holds (VmRSS). */
  long residentBytes() throws IOException {
    try (Stream<String> lines = Files.lines(proc("status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum()
          * 1_024;
    }
  }

  long threads() throws IOException {
    return entries("task");
  }

  long openFiles() throws IOException {
    return entries("fd");
  }

  /** Nanoseconds of processor by the name of its threads, without numbers; to a hundredth. */
  Map<String, Long> threadNanos() throws IOException {
    try (Stream<Path> threads = Files.list(proc("task"))) {
      return threads
          .flatMap(Measured::stat)
          .collect(Collectors.toMap(ThreadTime::name, ThreadTime::nanos, Long::sum));
    }
  }

  private record ThreadTime(String name, long nanos) {}

  /** Nothing for a thread that has just ended. */
  private static Stream<ThreadTime> stat(Path thread) {
    try {
      String stat = Files.readString(thread.resolve("stat"));
      int end = stat.lastIndexOf(')');
      String name = stat.substring(stat.indexOf('(') + 1, end).replaceAll("[0-9#-]+$", "");
      String[] rest = stat.substring(end + 2).split(" ");
      long ticks = Long.parseLong(rest[11]) + Long.parseLong(rest[12]);
      return Stream.of(new ThreadTime(name, ticks * TICK));
    } catch (IOException _) {
      return Stream.empty();
    }
  }

  long processorNanos() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  /** SIGTERM, and SIGKILL when that does not help. */
  void end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private long entries(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(proc(folder))) {
      return entries.count();
    }
  }

  private Path proc(String name) {
    return Path.of("/proc/" + process.pid() + "/" + name);
  }
}

package io.madoguchi.faults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The wall clock of one process, which a test sets while it runs, as an administrator or NTP sets a
 * machine's: libfaketime stands between the process and the kernel's. What the kernel counts from
 * the machine's start (CLOCK_MONOTONIC) goes on, as it does then. It begins at noon in Tokyo, so
 * that no test meets midnight.
 */
final class ProcessClock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Path setting;
  private final Duration toNoon =
      Duration.between(
          Instant.now(), LocalDate.now(ZONE).atTime(LocalTime.NOON).atZone(ZONE).toInstant());
  private volatile Duration ahead = Duration.ZERO;

  private ProcessClock(Path setting) {
    this.setting = setting;
  }

  /** One that is not set yet. */
  static ProcessClock in(Path folder) throws IOException {
    ProcessClock clock = new ProcessClock(folder.resolve("clock"));
    clock.set(Duration.ZERO);
    return clock;
  }

  /**
   * @param by from how it began; negative: back
   */
  void set(Duration by) throws IOException {
    ahead = by;
    Path next = setting.resolveSibling("clock.next");
    Files.writeString(next, "%+d%n".formatted(toNoon.plus(by).toSeconds()));
    Files.move(next, setting, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What it shows. */
  Instant now() {
    return Instant.now().plus(toNoon).plus(ahead);
  }

  /** For a service that goes by this clock. */
  Housing housing() throws IOException {
    return new Housing(
        Housing.PLAIN.host(),
        List.of(
            "env",
            "LD_PRELOAD=" + library(),
            "FAKETIME_TIMESTAMP_FILE=" + setting,
            "FAKETIME_NO_CACHE=1",
            "FAKETIME_DONT_FAKE_MONOTONIC=1",
            // Threads that wait for a time on that clock would never sleep.
            "FAKETIME_FORCE_MONOTONIC_FIX=0",
            "NO_FAKE_STAT=1"));
  }

  private static Path library() throws IOException {
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu*")) {
      for (Path each : found) {
        Path library = each.resolve("faketime/libfaketimeMT.so.1");
        if (Files.exists(library)) {
          return library;
        }
      }
    }
    throw new IllegalStateException("no libfaketime: apt-get install faketime");
  }
}

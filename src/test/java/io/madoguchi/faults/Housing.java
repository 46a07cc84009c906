package io.madoguchi.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * What a service process lives in.
 *
 * @param host at which it answers
 * @param entrance words that come before its command line and start it in there
 */
public record Housing(String host, List<String> entrance) {

  static final Housing PLAIN = new Housing("localhost", List.of());

  /**
   * With a file system that only it sees, mounted at {@code place}. The kernel unmounts it when the
   * process ends, however it ends, so that nothing stays behind.
   *
   * @param mount the words of {@code mount}, without the place
   */
  static Housing mounted(Path place, String... mount) {
    String script = "mkdir -p \"$0\" && " + String.join(" ", mount) + " \"$0\" && exec \"$@\"";
    return new Housing(
        PLAIN.host(), List.of("unshare", "--mount", "sh", "-c", script, place.toString()));
  }

  /** How a path that the process {@code pid} sees is reached from outside. */
  static Path seenBy(long pid, Path path) {
    return Path.of("/proc/" + pid + "/root" + path.toAbsolutePath());
  }
}

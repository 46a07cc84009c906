package io.madoguchi.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Commands to the machine itself; many of them are for root only. */
final class Machine {

  private Machine() {}

  /**
   * What the command prints.
   *
   * @throws IllegalStateException when it fails, with what it complained about
   */
  static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + output);
    }
    return output.strip();
  }
}

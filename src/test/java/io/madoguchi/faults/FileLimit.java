package io.madoguchi.faults;

import java.io.IOException;

/**
 * The kernel's refusal to let a process write beyond the first 4 KiB of any file (RLIMIT_FSIZE),
 * while it runs. Only the soft limit, so that it can be taken back.
 */
final class FileLimit {

  private FileLimit() {}

  static void impose(long pid) throws IOException, InterruptedException {
    set(pid, "4096");
  }

  static void lift(long pid) throws IOException, InterruptedException {
    set(pid, "unlimited");
  }

  private static void set(long pid, String bytes) throws IOException, InterruptedException {
    Machine.run("prlimit", "--pid", "" + pid, "--fsize=" + bytes + ":");
  }
}

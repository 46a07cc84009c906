package io.madoguchi.load;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service in a process of its own, with the flags of production and an empty database. */
final class Service implements AutoCloseable {

  private final Process process;
  private final int port;
  private final long startMillis;

  private Service(Process process, int port, long startMillis) {
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
  }

  static Service start(Options options) throws IOException, InterruptedException {
    int port = freePort();
    Path folder = Files.createTempDirectory("madoguchi-load");
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            program("java"),
            "-XX:+UseZGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx" + options.text("heap", "1g"),
            "--enable-native-access=ALL-UNNAMED"));
    String recording = options.text("jfr", "");
    if (!recording.isEmpty()) {
      command.add("-XX:StartFlightRecording:settings=profile,filename=" + recording);
    }
    command.addAll(
        List.of(
            "-cp",
            classPath(),
            "io.madoguchi.Madoguchi",
            "--server.port=" + port,
            "--madoguchi.data=" + folder.resolve("data"),
            "--madoguchi.intents=" + options.text("intents", "intents"),
            "--madoguchi.limits.connections-per-address=1000000",
            "--madoguchi.limits.messages-burst=1000000",
            "--madoguchi.limits.messages-per-second=1000000"));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    awaitReady(process, port, folder);
    return new Service(process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
  }

  private static void awaitReady(Process process, int port, Path folder)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (process.isAlive()) {
        try {
          if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException _) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
      }
    }
    throw new IOException("it ended: " + Files.readString(folder.resolve("output.txt")));
  }

  int port() {
    return port;
  }

  long startMillis() {
    return startMillis;
  }

  /** Bytes of objects that are in use, after a full collection. */
  long liveHeap() throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(program("jcmd"), "" + process.pid(), "GC.class_histogram").start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    String total = answer.lines().filter(line -> line.startsWith("Total")).findFirst().orElse("");
    return Long.parseLong(total.strip().split("\\s+")[2]);
  }

  /** Bytes of memory that the process holds, as the kernel counts them (VmRSS). */
  long residentBytes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
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

  private long entries(String of) throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("/proc/" + process.pid() + "/" + of))) {
      return entries.count();
    }
  }

  long processorNanos() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

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
import org.springframework.util.FileSystemUtils;

/** The service in a process of its own, with the flags of production and an empty database. */
final class Service implements AutoCloseable {

  private final Process process;
  private final int port;
  private final long startMillis;
  private final Path output;

  private Service(Process process, int port, long startMillis, Path output) {
    this.output = output;
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
  }

  /**
   * @param settings more of them, as {@code --name=value}
   */
  static Service start(Options options, String... settings)
      throws IOException, InterruptedException {
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
    String more = options.text("java", "");
    if (!more.isEmpty()) {
      command.addAll(List.of(more.split(" ")));
    }
    String recording = options.text("jfr", "");
    if (!recording.isEmpty()) {
      command.add("-XX:StartFlightRecording:settings=profile,filename=" + recording);
    }
    String jar = options.text("jar", "");
    command.addAll(
        jar.isEmpty()
            ? List.of("-cp", classPath(), "io.madoguchi.Madoguchi")
            : List.of("-jar", jar));
    command.addAll(
        List.of(
            "--server.port=" + port,
            "--madoguchi.data=" + folder.resolve("data"),
            "--madoguchi.intents=" + options.text("intents", "intents"),
            "--madoguchi.limits.connections-per-address=1000000",
            "--madoguchi.limits.messages-burst=1000000",
            "--madoguchi.limits.messages-per-second=1000000"));
    command.addAll(List.of(settings));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    awaitReady(process, port, folder);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    return new Service(process, port, millis, folder.resolve("output.txt"));
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

  Measured measured() {
    return new Measured(process);
  }

  /**
   * What it has printed so far: on its first start the link that makes an administrator is in it.
   */
  String printed() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() throws InterruptedException, IOException {
    measured().end();
    FileSystemUtils.deleteRecursively(output.getParent());
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

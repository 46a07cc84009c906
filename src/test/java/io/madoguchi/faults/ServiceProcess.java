package io.madoguchi.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The real service in a process of its own, which a test may kill: the classes under test, without
 * those of the tests, on a port that stays the same over restarts.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final String INTENTS = "--madoguchi.intents=";
  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final Duration ENDING = Duration.ofSeconds(30);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Path folder;
  private final Housing housing;
  private final int port = freePort();
  private final List<String> settings;
  private @Nullable Process process;

  /**
   * @param folder where the data and the output go
   */
  ServiceProcess(Path folder, String... settings) {
    this(Housing.PLAIN, folder, settings);
  }

  public ServiceProcess(Housing housing, Path folder, String... settings) {
    this.housing = housing;
    this.folder = folder;
    this.settings = List.of(settings);
  }

  public void start() throws IOException {
    List<String> command = new ArrayList<>(housing.entrance());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            "io.madoguchi.Madoguchi",
            "--server.port=" + port,
            "--madoguchi.data=" + data()));
    if (settings.stream().noneMatch(each -> each.startsWith(INTENTS))) {
      command.add(INTENTS + "src/test/resources/bot");
    }
    command.addAll(settings);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(output().toFile()))
            .start();
    Awaitility.await("the service to start, see " + output())
        .atMost(STARTING)
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException("it ended: " + Files.readString(output()));
              }
              return ready() == 200;
            });
  }

  /** SIGKILL: no farewell. */
  void kill() throws InterruptedException {
    running().destroyForcibly().waitFor();
  }

  /** SIGTERM, as an operator does it; returns at once. */
  void terminate() {
    running().destroy();
  }

  void awaitEnd() throws InterruptedException {
    if (!running().waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end");
    }
  }

  /** Status of the readiness address; 0 when nobody answers. */
  int ready() {
    URI readiness = door().address("http", "/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException _) {
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  public Door door() {
    return new Door(housing.host(), port);
  }

  int port() {
    return port;
  }

  public long pid() {
    return running().pid();
  }

  Path data() {
    return folder.resolve("data");
  }

  /** What it has printed, over all starts. */
  Path output() {
    return folder.resolve("output.txt");
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) {
      kill();
    }
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("the service was not started");
    }
    return process;
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

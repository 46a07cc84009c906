package io.madoguchi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people start it, whose beans the build has described. Needs {@code mvn package}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JarIT {

  private static final Path JAR = Path.of("target/madoguchi.jar");
  private static final Duration STARTING = Duration.ofMinutes(3);

  private Path output;
  private Path data;
  private String address;
  private Process service;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    assertThat(JAR).as("the jar that 'mvn package' makes").isRegularFile();
    output = folder.resolve("output.log");
    data = folder.resolve("data");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    address = "http://127.0.0.1:" + port;
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--madoguchi.data=" + data,
                "--madoguchi.intents=src/test/resources/bot",
                "--madoguchi.files.enabled=true")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Awaitility.await("the jar to serve")
        .atMost(STARTING)
        .until(() -> !service.isAlive() || status("/actuator/health/readiness") == 200);
    assertThat(service.isAlive()).as(Files.readString(output)).isTrue();
  }

  @AfterAll
  void end() throws InterruptedException {
    service.destroy();
    if (!service.waitFor(30, TimeUnit.SECONDS)) {
      service.destroyForcibly();
    }
  }

  @Test
  void takesTheBeansThatTheBuildDescribed() throws IOException {
    assertThat(Files.readString(output)).contains("Starting AOT-processed Madoguchi");
  }

  @Test
  void servesEveryRoomsPages() throws Exception {
    assertThat(status("/")).isEqualTo(200);
    assertThat(status("/widget.js")).isEqualTo(200);
    assertThat(status("/login")).isEqualTo(200);
    assertThat(status("/help/ja")).isEqualTo(200);
    assertThat(get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
  }

  @Test
  void sendsWhatTheBuildCompressedAndKeepsItForTheReleaseAfterThis() throws Exception {
    assertThat(get("/widget.js", "Accept-Encoding", "br").headers().firstValue("Content-Encoding"))
        .contains("br");
    Matcher folder = Pattern.compile("widget/[0-9a-f]{12}/").matcher(get("/widget.js").body());
    assertThat(folder.find()).isTrue();
    String ja = folder.group() + "ja.js";
    Awaitility.await("the widget's files to be kept")
        .until(() -> Files.exists(data.resolve(ja + ".br")));
    assertThat(data.resolve(ja)).hasContent(get("/" + ja).body());
    assertThat(data.resolve("widget").toFile().list()).hasSize(1);
  }

  @Test
  void keepsStrangersOut() throws Exception {
    assertThat(status("/api/desk/articles")).isEqualTo(401);
    assertThat(get("/desk").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
  }

  /** 0 when nobody answers. */
  private int status(String path) throws InterruptedException {
    try {
      return get(path).statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(STARTING);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }
}

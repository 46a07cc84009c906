package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** Files that a designer, an editor or a copy has left half-done, while visitors ask. */
@WholeService
@DirtiesContext
class BrokenFilesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path BOT = Path.of("src/test/resources/bot");
  private static final String TOPIC = "topics/shop.yaml";

  @TempDir static Path folder;

  @LocalServerPort int port;

  @Autowired
  @Qualifier("knowledgeHealthIndicator")
  HealthIndicator knowledge;

  @DynamicPropertySource
  static void copyOfTheBot(DynamicPropertyRegistry settings) throws IOException {
    FileSystemUtils.copyRecursively(BOT, folder);
    settings.add("madoguchi.intents", () -> folder);
    settings.add("madoguchi.limits.messages-burst", () -> 1_000_000);
    settings.add("madoguchi.limits.messages-per-second", () -> 1_000_000);
  }

  @Test
  void serveTheOldKnowledgeUntilTheyAreWholeAgain() throws IOException {
    byte[] whole = Files.readAllBytes(BOT.resolve(TOPIC));
    Object version = detail("version");
    try (Talkers talkers = new Talkers(port, 3)) {
      talkers.goOn(5);
      for (byte[] broken : brokenFrom(whole)) {
        Files.write(folder.resolve(TOPIC), broken);
        Awaitility.await().atMost(PATIENCE).until(this::isRefused);
        assertThat(detail("version")).isEqualTo(version);
        talkers.goOn(5);
        Files.write(folder.resolve(TOPIC), whole);
        Awaitility.await().atMost(PATIENCE).until(() -> !isRefused());
      }
      Files.writeString(
          folder.resolve(TOPIC),
          new String(whole, StandardCharsets.UTF_8).replace("10時から19時", "10時から20時"));
      Awaitility.await().atMost(PATIENCE).until(() -> !version.equals(detail("version")));
      talkers.goOn(5);
      talkers.assertNothingLost();
    }
  }

  private static List<byte[]> brokenFrom(byte[] whole) {
    String text = new String(whole, StandardCharsets.UTF_8);
    return Stream.of(
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, whole.length - 3),
            new byte[] {0, (byte) 0xFF, (byte) 0xFE, 1},
            text.replace("article: return-how", "article: gone").getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private boolean isRefused() {
    return !detail("refused").toString().equals("[]");
  }

  private Object detail(String name) {
    return knowledge.health().getDetails().get(name);
  }
}

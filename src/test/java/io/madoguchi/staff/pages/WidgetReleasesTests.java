package io.madoguchi.staff.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class WidgetReleasesTests {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir private Path build;
  @TempDir private Path data;

  @Test
  void keepsTheFilesOfEachRelease() throws IOException {
    startedAfter(Duration.ZERO).keep(file("aaa", "ja.js"), file("aaa", "ja.js.br"));
    startedAfter(Duration.ofDays(1)).keep(file("bbb", "ja.js"));
    assertThat(kept("aaa/ja.js")).hasContent("aaa/ja.js");
    assertThat(kept("aaa/ja.js.br")).hasContent("aaa/ja.js.br");
    assertThat(kept("bbb/ja.js")).hasContent("bbb/ja.js");
  }

  @Test
  void forgetsWhatHasNotBeenStartedForLong() throws IOException {
    startedAfter(Duration.ZERO).keep(file("aaa", "ja.js"));
    startedAfter(Duration.ZERO).keep(file("bbb", "ja.js"));
    startedAfter(Duration.ofDays(1)).keep(file("bbb", "ja.js"));
    startedAfter(WidgetReleases.KEPT.plusSeconds(1)).keep(file("ccc", "ja.js"));
    assertThat(kept("aaa")).doesNotExist();
    assertThat(kept("bbb/ja.js")).exists();
    assertThat(kept("ccc/ja.js")).exists();
  }

  @Test
  void aDamagedFolderDoesNotKeepTheServiceFromStarting() throws IOException {
    Files.writeString(data.resolve("widget"), "a file where a folder should be");
    startedAfter(Duration.ZERO).keepOwn();
    assertThat(data.resolve("widget")).isRegularFile();
  }

  private WidgetReleases startedAfter(Duration time) {
    return new WidgetReleases(data, Clock.fixed(START.plus(time), ZoneOffset.UTC));
  }

  private Resource file(String release, String name) throws IOException {
    Path folder = Files.createDirectories(build.resolve(release));
    return new FileSystemResource(Files.writeString(folder.resolve(name), release + "/" + name));
  }

  private Path kept(String path) {
    return data.resolve("widget").resolve(path);
  }
}

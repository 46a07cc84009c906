package io.madoguchi.staff.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The widget's further files, of this release and of those before it, in {@code data/widget}, each
 * release in a folder of its name. A page that was opened before an update asks for those of its
 * own release, which are no longer in the jar.
 *
 * <p>A release is forgotten when it has not been started for {@link #KEPT}.
 */
@Component
class WidgetReleases {

  /** Nobody leaves a page open for longer and then begins to chat. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final String OWN = "classpath*:static/widget/*/*.js*";

  private static final Logger LOG = LoggerFactory.getLogger(WidgetReleases.class);

  private final Path folder;
  private final Clock clock;

  WidgetReleases(@Value("${madoguchi.data}") Path data, Clock clock) {
    this.folder = folder(data);
    this.clock = clock;
  }

  static Path folder(Path data) {
    return data.resolve("widget");
  }

  /** Only the next release needs them, so the start does not wait. */
  @EventListener(ApplicationReadyEvent.class)
  void keepOwn() {
    try {
      keep(new PathMatchingResourcePatternResolver().getResources(OWN));
    } catch (IOException e) {
      LOG.warn(
          "The widget's files cannot be kept in {}: pages left open over the next update must be"
              + " loaded again",
          folder,
          e);
    }
  }

  /**
   * @param files of one release, each in the folder of its name
   */
  void keep(Resource... files) throws IOException {
    FileTime now = FileTime.from(clock.instant());
    for (Resource file : files) {
      Path copy = folder.resolve(nameOf(file));
      if (Files.notExists(copy)) {
        Files.createDirectories(copy.getParent());
        Files.write(copy, file.getContentAsByteArray());
      }
      Files.setLastModifiedTime(copy.getParent(), now);
    }
    if (Files.isDirectory(folder)) {
      forget(clock.instant().minus(KEPT));
    }
  }

  private void forget(Instant before) throws IOException {
    try (DirectoryStream<Path> releases = Files.newDirectoryStream(folder)) {
      for (Path release : releases) {
        if (Files.getLastModifiedTime(release).toInstant().isBefore(before)) {
          FileSystemUtils.deleteRecursively(release);
        }
      }
    }
  }

  /** The last two steps of its address: release and file. */
  private static String nameOf(Resource file) throws IOException {
    URI address = file.getURI();
    String[] steps = address.toString().split("/");
    return steps[steps.length - 2] + "/" + steps[steps.length - 1];
  }
}

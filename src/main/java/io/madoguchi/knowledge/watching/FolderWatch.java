package io.madoguchi.knowledge.watching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when files of a folder change: woken by the file system's events, and every second
 * anyway, since some file systems (network mounts, containers) send none. It compares sizes and
 * times, and waits until they have stood still, so that a file is not read half written.
 */
final class FolderWatch {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
  private static final long POLL_MILLIS = 1_000;
  private static final long SETTLE_MILLIS = 200;
  private static final int DEPTH = 4;
  private static final int MOST_FILES = 20_000;

  private final Path folder;
  private final Runnable onChange;
  private final Thread thread;
  private volatile boolean stopped;
  private Stamp seen;

  /**
   * @param seen as the folder was before it was last read
   * @param onChange called on the watching thread
   */
  FolderWatch(Path folder, Stamp seen, Runnable onChange) {
    this.folder = folder;
    this.seen = seen;
    this.onChange = onChange;
    this.thread = Thread.ofPlatform().daemon().name("intents-watch").unstarted(this::run);
  }

  /** Size and time of each file, and the folders themselves. */
  record Stamp(Map<Path, String> files, Set<Path> folders) {}

  void start() {
    thread.start();
  }

  /** Returns once the thread has ended, or after two seconds. */
  void stop() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(2_000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static Stamp stamp(Path folder) {
    Map<Path, String> files = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    try (Stream<Path> paths = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      paths.limit(MOST_FILES).forEach(path -> stampOne(path, files, folders));
    } catch (IOException | UncheckedIOException vanishedMeanwhile) {
      LOG.debug("The intents changed while they were listed", vanishedMeanwhile);
    }
    return new Stamp(files, folders);
  }

  private static void stampOne(Path path, Map<Path, String> files, Set<Path> folders) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folders.add(path);
      } else {
        files.put(
            path,
            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
      }
    } catch (IOException vanished) {
      files.put(path, "gone");
    }
  }

  private void run() {
    try (Alarm alarm = new Alarm(folder)) {
      while (!stopped) {
        alarm.register(seen.folders());
        alarm.await(POLL_MILLIS);
        Stamp now = stamp(folder);
        if (!now.equals(seen)) {
          seen = settled(now);
          react();
        }
      }
    } catch (InterruptedException stopping) {
      LOG.debug("No longer watching {}", folder);
    }
  }

  private Stamp settled(Stamp first) throws InterruptedException {
    Stamp before = first;
    while (true) {
      TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
      Stamp now = stamp(folder);
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  /** Whatever happens, the next change must be seen. */
  private void react() {
    try {
      onChange.run();
    } catch (RuntimeException unexpected) {
      LOG.error("Reading the changed intents in {} failed", folder, unexpected);
    }
  }

  /** Ends a wait early when the file system says that something changed. */
  private static final class Alarm implements AutoCloseable {

    private final Optional<WatchService> service;
    private final Set<Path> registered = new HashSet<>();

    private Alarm(Path folder) {
      Optional<WatchService> opened = Optional.empty();
      try {
        opened = Optional.of(folder.getFileSystem().newWatchService());
      } catch (IOException | UnsupportedOperationException none) {
        LOG.info("No file events for {}, looking every second: {}", folder, none.toString());
      }
      this.service = opened;
    }

    private void register(Set<Path> folders) {
      registered.retainAll(folders);
      for (Path path : folders) {
        if (service.isPresent() && !registered.contains(path)) {
          try {
            path.register(
                service.get(),
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            registered.add(path);
          } catch (IOException tooManyOrGone) {
            LOG.debug("No file events for {}", path, tooManyOrGone);
          }
        }
      }
    }

    private void await(long millis) throws InterruptedException {
      if (service.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(millis);
        return;
      }
      try {
        var key = service.get().poll(millis, TimeUnit.MILLISECONDS);
        while (key != null) {
          key.pollEvents();
          key.reset();
          key = service.get().poll();
        }
      } catch (ClosedWatchServiceException closed) {
        TimeUnit.MILLISECONDS.sleep(millis);
      }
    }

    @Override
    public void close() {
      service.ifPresent(
          open -> {
            try {
              open.close();
            } catch (IOException ignored) {
              LOG.debug("Closing the file events failed", ignored);
            }
          });
    }
  }
}

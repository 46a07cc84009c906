package io.madoguchi.knowledge.watching;

import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.reading.BotFolder;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The folder as the service finds it when it starts, read on a thread of its own while Spring makes
 * the beans: neither needs the other, and there is more than one processor.
 */
final class FirstReading {

  private static final String FOLDER = "madoguchi.intents";

  private final Path folder;
  private final AtomicReference<@Nullable CompletableFuture<Seen>> begun;

  /** The folder, and how it was before it was read. */
  record Seen(FolderWatch.Stamp before, Reading reading) {

    static Seen of(Path folder) {
      return new Seen(FolderWatch.stamp(folder), BotFolder.readToServe(folder));
    }
  }

  private FirstReading(Path folder) {
    this.folder = folder;
    this.begun =
        new AtomicReference<>(CompletableFuture.supplyAsync(() -> Seen.of(folder), aThread()));
  }

  private static Executor aThread() {
    return reading -> Thread.ofPlatform().daemon().name("intents-read").start(reading);
  }

  /** Waits for it, and lets go of it. Reads anew when that was done, or it was another folder. */
  Seen of(Path wanted) {
    CompletableFuture<Seen> reading = begun.getAndSet(null);
    return reading == null || !wanted.equals(folder) ? Seen.of(wanted) : reading.join();
  }

  /** Begins it as early as the settings are known. */
  static final class Beginning implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
      // Whatever it is, it is converted and judged where the settings are.
      Object folder = context.getEnvironment().getProperty(FOLDER, Object.class);
      if (folder instanceof Path path) {
        begin(path, context);
      } else if (folder instanceof String text && !text.isBlank()) {
        begin(Path.of(text), context);
      }
    }

    private static void begin(Path folder, GenericApplicationContext context) {
      context.getBeanFactory().registerSingleton("firstReading", new FirstReading(folder));
    }
  }
}

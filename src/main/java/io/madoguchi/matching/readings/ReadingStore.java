package io.madoguchi.matching.readings;

import io.madoguchi.language.Language;
import io.madoguchi.language.Utterance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read in the examples, on disk, one file a language: the newest state replaces the one
 * before. A missing, foreign or broken file only costs time. Thread-safe.
 */
public final class ReadingStore {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingStore.class);

  /** More examples than that are read anew each time: they would not fit beside the learning. */
  private static final int MOST = 20_000;

  private static final long MOST_BYTES = 64L << 20;
  private static final int CHECKSUM = Long.BYTES;

  private final Optional<Path> folder;

  /**
   * @param folder made when it is missing; empty for no store
   */
  public ReadingStore(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * @param state tells by which rules and words {@code reader} reads; empty when nobody knows
   * @param examples how many there are to read
   * @param reader asked for what is not known
   */
  public KnownReadings of(
      Language language,
      Optional<String> state,
      long examples,
      Function<String, Utterance> reader) {
    if (folder.isEmpty() || state.isEmpty() || examples > MOST) {
      return new KnownReadings(Map.of(), reader, false);
    }
    Map<String, Utterance> before =
        file(language)
            .filter(Files::isRegularFile)
            .map(file -> read(file, language, state.get()))
            .orElse(Map.of());
    return new KnownReadings(before, reader, true);
  }

  private Optional<Path> file(Language language) {
    return folder.map(path -> path.resolve(language.tag() + ".readings"));
  }

  private static Map<String, Utterance> read(Path file, Language language, String state) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Map.of();
      }
      byte[] bytes = Files.readAllBytes(file);
      byte[] head = head(state);
      if (bytes.length < head.length + CHECKSUM
          || !Arrays.equals(bytes, 0, head.length, head, 0, head.length)) {
        return Map.of();
      }
      byte[] body = Arrays.copyOfRange(bytes, head.length + CHECKSUM, bytes.length);
      if (ByteBuffer.wrap(bytes).getLong(head.length) != checksum(body)) {
        throw new IOException("wrong checksum");
      }
      return new UtteranceInput(body, language).all();
    } catch (IOException | RuntimeException broken) {
      LOG.warn("Cannot use {}; reading the examples again: {}", file, broken.toString());
      return Map.of();
    }
  }

  /** Keeps what {@code readings} were asked for. A disk that cannot take it is logged, no more. */
  public void keep(Language language, Optional<String> state, KnownReadings readings) {
    Map<String, Utterance> all = readings.worthKeeping();
    Optional<Path> file = file(language);
    if (file.isEmpty() || state.isEmpty() || all.isEmpty()) {
      return;
    }
    try {
      Path target = file.get();
      Files.createDirectories(target.toAbsolutePath().getParent());
      Path written = Files.createTempFile(target.toAbsolutePath().getParent(), "reading", ".tmp");
      try {
        Files.write(written, bytes(state.get(), all));
        Files.move(
            written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      LOG.warn("Cannot keep what was read in the examples: {}", e.toString());
    }
  }

  private static byte[] bytes(String state, Map<String, Utterance> all) throws IOException {
    UtteranceOutput out = new UtteranceOutput();
    for (Map.Entry<String, Utterance> one : new TreeMap<>(all).entrySet()) {
      out.add(one.getKey(), one.getValue());
    }
    byte[] body = out.bytes();
    byte[] head = head(state);
    return ByteBuffer.allocate(head.length + CHECKSUM + body.length)
        .put(head)
        .putLong(checksum(body))
        .put(body)
        .array();
  }

  private static byte[] head(String state) {
    return state.getBytes(StandardCharsets.US_ASCII);
  }

  private static long checksum(byte[] body) {
    CRC32 checksum = new CRC32();
    checksum.update(body);
    return checksum.getValue();
  }
}

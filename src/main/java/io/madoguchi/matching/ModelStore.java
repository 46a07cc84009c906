package io.madoguchi.matching;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was learned, on disk, so that a restart need not learn it again. Files are named by what
 * they were learned from; a missing, foreign or broken one only costs time. Thread-safe.
 */
final class ModelStore {

  private static final Logger LOG = LoggerFactory.getLogger(ModelStore.class);

  /** Models kept: a few versions of each language. */
  private static final int KEPT = 8;

  private static final int MOST_NUMBERS = 100_000_000;

  /** The numbers that learning found. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Learned(float[] weights, float[] meanings, Confidence confidence, Rehearsal rehearsal) {}

  private final Optional<Path> folder;

  /**
   * @param folder made when it is missing; empty for no store
   */
  ModelStore(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What was learned from the set with this fingerprint, if it is still known. */
  Optional<Learned> find(String fingerprint) {
    return folder
        .map(path -> path.resolve(fingerprint + ".model"))
        .filter(Files::isRegularFile)
        .flatMap(ModelStore::read);
  }

  private static Optional<Learned> read(Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      float[] weights = floats(in, Files.size(file));
      float[] meanings = floats(in, Files.size(file));
      double[] confidence = new double[Evidence.SIZE];
      for (int i = 0; i < confidence.length; i++) {
        confidence[i] = in.readDouble();
      }
      Rehearsal rehearsal =
          new Rehearsal(
              floats(in, Files.size(file)),
              floats(in, Files.size(file)),
              floats(in, Files.size(file)));
      return Optional.of(new Learned(weights, meanings, new Confidence(confidence), rehearsal));
    } catch (IOException e) {
      LOG.warn("Cannot read the learned model {}; learning again: {}", file, e.toString());
      return Optional.empty();
    }
  }

  private static float[] floats(DataInputStream in, long bytes) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > Math.min(MOST_NUMBERS, bytes / Float.BYTES)) {
      throw new IOException("not a model");
    }
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }

  /** Keeps it, and lets go of the oldest. A disk that cannot take it is logged, no more. */
  void keep(String fingerprint, Learned learned) {
    if (folder.isEmpty()) {
      return;
    }
    Path path = folder.get();
    try {
      Files.createDirectories(path);
      Path written = Files.createTempFile(path, "learning", ".tmp");
      try {
        write(written, learned);
        Files.move(
            written,
            path.resolve(fingerprint + ".model"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
      forgetOldest(path);
    } catch (IOException e) {
      LOG.warn("Cannot keep the learned model in {}: {}", path, e.toString());
    }
  }

  private static void write(Path file, Learned learned) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16))) {
      write(data, learned.weights());
      write(data, learned.meanings());
      for (double number : learned.confidence().weights()) {
        data.writeDouble(number);
      }
      write(data, learned.rehearsal().confidences());
      write(data, learned.rehearsal().weights());
      write(data, learned.rehearsal().shown());
    }
  }

  private static void write(DataOutputStream data, float[] numbers) throws IOException {
    data.writeInt(numbers.length);
    for (float number : numbers) {
      data.writeFloat(number);
    }
  }

  private static void forgetOldest(Path folder) throws IOException {
    List<Path> models;
    try (Stream<Path> files = Files.list(folder)) {
      models =
          files
              .filter(file -> file.toString().endsWith(".model"))
              .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
              .toList();
    }
    for (Path old : models.subList(Math.min(KEPT, models.size()), models.size())) {
      Files.deleteIfExists(old);
    }
  }
}

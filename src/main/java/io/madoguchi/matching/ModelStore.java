package io.madoguchi.matching;

import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.Confusions;
import io.madoguchi.matching.certainty.Evidence;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.readings.ReadingStore;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  record Learned(
      float[] weights,
      float[] meanings,
      Confidence confidence,
      Rivals rivals,
      CoverageCurve curve) {}

  private final Optional<Path> folder;

  /**
   * @param folder made when it is missing; empty for no store
   */
  ModelStore(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What was read in the examples, beside it. */
  ReadingStore readings() {
    return new ReadingStore(folder);
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
      Confidence confidence = confidence(in, Evidence.SIZE);
      Rivals rivals = new Rivals(confidence(in, Rivals.SIZE), confusions(in, Files.size(file)));
      CoverageCurve curve =
          new CoverageCurve(
              floats(in, Files.size(file)),
              floats(in, Files.size(file)),
              floats(in, Files.size(file)));
      return Optional.of(new Learned(weights, meanings, confidence, rivals, curve));
    } catch (IOException e) {
      LOG.warn("Cannot read the learned model {}; learning again: {}", file, e.toString());
      return Optional.empty();
    }
  }

  private static Confidence confidence(DataInputStream in, int size) throws IOException {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = in.readDouble();
    }
    return new Confidence(weights);
  }

  private static Confusions confusions(DataInputStream in, long bytes) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > bytes / (Long.BYTES + Integer.BYTES)) {
      throw new IOException("not a model");
    }
    Map<Long, Integer> counts = HashMap.newHashMap(length);
    for (int i = 0; i < length; i++) {
      counts.put(in.readLong(), in.readInt());
    }
    return new Confusions(counts);
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
      write(data, learned.confidence());
      write(data, learned.rivals().chance());
      write(data, learned.rivals().confusions());
      write(data, learned.curve().confidences());
      write(data, learned.curve().weights());
      write(data, learned.curve().shown());
    }
  }

  private static void write(DataOutputStream data, Confidence confidence) throws IOException {
    for (double weight : confidence.weights()) {
      data.writeDouble(weight);
    }
  }

  private static void write(DataOutputStream data, Confusions confusions) throws IOException {
    data.writeInt(confusions.counts().size());
    for (Map.Entry<Long, Integer> pair : new TreeMap<>(confusions.counts()).entrySet()) {
      data.writeLong(pair.getKey());
      data.writeInt(pair.getValue());
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

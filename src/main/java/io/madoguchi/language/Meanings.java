package io.madoguchi.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What words mean, as vectors of length one: words of like meaning have like vectors. Counted from
 * dictionaries (see {@code src/docs/matching.md}). Immutable.
 */
public final class Meanings {

  /** The row of a word that is not known. */
  public static final int UNKNOWN = -1;

  /** Where no word is known. */
  public static final Meanings NONE = new Meanings(Map.of(), 0, new float[0]);

  private final Map<String, Integer> rows;
  private final int dimensions;
  private final float[] table;

  private Meanings(Map<String, Integer> rows, int dimensions, float[] table) {
    this.rows = rows;
    this.dimensions = dimensions;
    this.table = table;
  }

  /** The meanings of one language, read at first use. */
  public static Meanings of(Language language) {
    return switch (language) {
      case EN -> English.TABLE;
      case JA -> Japanese.TABLE;
    };
  }

  private static final class English {
    static final Meanings TABLE = read("english/meanings.bin");
  }

  private static final class Japanese {
    static final Meanings TABLE = read("japanese/meanings.bin");
  }

  private static Meanings read(String resource) {
    try (InputStream file = Meanings.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return read(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Meanings read(DataInputStream in) throws IOException {
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, Integer> rows = HashMap.newHashMap(words);
    float[] table = new float[words * dimensions];
    for (int row = 0; row < words; row++) {
      rows.put(new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8), row);
      unpack(in.readNBytes(dimensions / 2), table, row * dimensions);
    }
    return new Meanings(rows, dimensions, table);
  }

  private static void unpack(byte[] packed, float[] table, int from) {
    double square = 0;
    for (int i = 0; i < packed.length; i++) {
      int high = packed[i] >> 4;
      int low = (byte) (packed[i] << 4) >> 4;
      table[from + 2 * i] = high;
      table[from + 2 * i + 1] = low;
      square += high * high + low * low;
    }
    float scale = (float) (1 / Math.sqrt(square));
    for (int i = 0; i < 2 * packed.length; i++) {
      table[from + i] *= scale;
    }
  }

  /** The length of the vectors; 0 of {@link #NONE}. */
  public int dimensions() {
    return dimensions;
  }

  /** The row of a word by its base form, or {@link #UNKNOWN}. */
  public int row(String base) {
    return rows.getOrDefault(base, UNKNOWN);
  }

  /** Adds {@code weight} times the vector of {@code row} to {@code sum}. */
  public void add(int row, float weight, float[] sum) {
    int from = row * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += weight * table[from + i];
    }
  }

  /** The inner product of the vector of {@code row} with {@code other}. */
  public float dot(int row, float[] other) {
    int from = row * dimensions;
    float sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += other[i] * table[from + i];
    }
    return sum;
  }
}

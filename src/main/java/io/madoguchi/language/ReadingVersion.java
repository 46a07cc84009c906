package io.madoguchi.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.util.Version;

/**
 * Tells one state of this room from another, so that what was read by other rules or with other
 * word lists is not taken for what would be read now.
 */
public final class ReadingVersion {

  private static final String ROOM = "io/madoguchi/language/";

  private ReadingVersion() {}

  private static final class Room {
    static final Optional<String> STATE = state();
  }

  /**
   * A digest, in 64 hexadecimal digits, of the rules and tables that read, of the libraries beneath
   * them, and of what designers taught besides.
   *
   * @return empty where the room's files cannot be listed
   */
  public static Optional<String> with(String taught) {
    return Room.STATE.map(room -> digest(room + '\n' + taught));
  }

  private static Optional<String> state() {
    try {
      URL here = ReadingVersion.class.getResource("ReadingVersion.class");
      if (here == null) {
        return Optional.empty();
      }
      SortedMap<String, String> parts =
          here.openConnection() instanceof JarURLConnection jar
              ? parts(jar.getJarFile())
              : parts(Path.of(URI.create(here.toString())).resolveSibling(""));
      return Optional.of(
          parts
              + " Kuromoji "
              + Version.LATEST
              + " OpenNLP "
              + opennlp.tools.util.Version.currentVersion()
              + " Java "
              + Runtime.version());
    } catch (IOException | IllegalArgumentException elsewhere) {
      return Optional.empty();
    }
  }

  /** A jar has the checksum of each entry, so nothing is read. */
  private static SortedMap<String, String> parts(JarFile jar) {
    SortedMap<String, String> parts = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      int at = entry.getName().indexOf(ROOM);
      if (at >= 0 && !entry.isDirectory()) {
        parts.put(entry.getName().substring(at), entry.getCrc() + " " + entry.getSize());
      }
    }
    return parts;
  }

  private static SortedMap<String, String> parts(Path folder) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        parts.put(folder.relativize(file).toString(), checksum.getValue() + " " + bytes.length);
      }
    } catch (UncheckedIOException vanished) {
      throw vanished.getCause();
    }
    return parts;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

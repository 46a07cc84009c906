package io.madoguchi.knowledge.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive for a test, made of a folder whose files can be read in the repository. */
public final class Zipped {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private Zipped() {}

  public static Zipped folder(Path folder) throws IOException {
    Zipped zipped = new Zipped();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zipped.entries.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return zipped;
  }

  /** The same with another text in {@code entry}. */
  public Zipped with(String entry, String text) {
    entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public Path to(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }
}

package io.madoguchi.knowledge.importing.files;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The text files of one file, a folder or a ZIP archive: at most {@value #FILES} files and 50 MB
 * together, unpacked. Nothing is written; an entry's name is only a name.
 */
public final class Bundle {

  private static final int FILES = 5_000;
  private static final int BYTES = 50_000_000;
  private static final int DEPTH = 8;

  private final Path path;
  private final Predicate<String> wanted;
  private final Findings findings;
  private final List<SourceFile> files = new ArrayList<>();
  private int left = BYTES;

  private Bundle(Path path, Predicate<String> wanted, Findings findings) {
    this.path = path;
    this.wanted = wanted;
    this.findings = findings;
  }

  /**
   * @param wanted by the path within {@code path}, or the file's name; hidden files never are
   * @return in the order of their paths; what cannot be read is an error
   */
  public static List<SourceFile> read(Path path, Predicate<String> wanted, Findings findings)
      throws IOException {
    Bundle bundle = new Bundle(path, wanted, findings);
    if (Files.isDirectory(path)) {
      bundle.addFolder();
    } else if (path.toString().endsWith(".zip")) {
      bundle.addArchive();
    } else {
      bundle.add(path.toString(), path);
    }
    return bundle.files;
  }

  private void addFolder() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(path, DEPTH)) {
      paths.filter(each -> isWanted(name(each)) && Files.isRegularFile(each)).forEach(found::add);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    found.sort(null);
    for (Path file : found) {
      add(file.toString(), file);
    }
  }

  private void add(String label, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      add(label, in);
    }
  }

  private void addArchive() throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && isWanted(entry.getName()))
              .sorted((one, other) -> one.getName().compareTo(other.getName()))
              .map(ZipEntry.class::cast)
              .toList();
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          add(path + "/" + entry.getName().replaceAll("\\p{C}", "?"), in);
        }
      }
    } catch (ZipException broken) {
      findings.error(
          new Origin(path.toString(), 1, 1),
          "broken-archive",
          "no ZIP archive: " + broken.getMessage());
    }
  }

  private void add(String label, InputStream in) throws IOException {
    if (left < 0) {
      return;
    }
    byte[] bytes = in.readNBytes(left + 1);
    left -= bytes.length;
    if (left < 0 || files.size() >= FILES) {
      left = -1;
      findings.error(
          new Origin(label, 1, 1),
          "too-big",
          "at most %,d files and 50 MB, unpacked, can be imported at once".formatted(FILES));
      return;
    }
    SourceFile.decode(label, bytes, findings).ifPresent(files::add);
  }

  private boolean isWanted(String name) {
    return !name.matches("(.*/)?(\\.|__MACOSX/).*") && wanted.test(name);
  }

  private String name(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }
}

package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a bot folder: {@code bot.yaml}, {@code topics/*.yaml}, {@code
 * articles/<language>/*.md} and {@code dictionaries/*.yaml}. At most {@value #FILES} of them, each
 * at most {@value #BYTES} bytes.
 *
 * @param version hash of every path and content, lower-case hexadecimal
 * @param files by path
 */
record FolderFiles(String version, List<SourceFile> files) {

  private static final int FILES = 5_000;
  private static final int BYTES = 2_000_000;

  static FolderFiles read(Path folder, Findings findings) {
    MessageDigest digest = sha256();
    List<SourceFile> files = new ArrayList<>();
    for (Path file : list(folder, findings)) {
      String name = name(folder, file);
      try {
        if (Files.size(file) > BYTES) {
          findings.error(
              new Origin(name, 1, 1),
              "too-big",
              "%,d bytes, at most %,d: split the file".formatted(Files.size(file), BYTES));
          continue;
        }
        byte[] bytes = Files.readAllBytes(file);
        digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        SourceFile.decode(name, bytes, findings).ifPresent(files::add);
      } catch (IOException unreadable) {
        findings.error(new Origin(name, 1, 1), "unreadable", "cannot be read: " + unreadable);
      }
    }
    return new FolderFiles(HexFormat.of().formatHex(digest.digest()), files);
  }

  List<SourceFile> in(String directory) {
    return files.stream().filter(file -> file.path().startsWith(directory + "/")).toList();
  }

  Optional<SourceFile> named(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** Every path that belongs to a bot, in order; hidden files and folders are passed over. */
  private static List<Path> list(Path folder, Findings findings) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, 4, FileVisitOption.FOLLOW_LINKS)) {
      paths
          .filter(path -> !name(folder, path).matches("(.*/)?\\..*|.*~|.*/#.*"))
          .filter(Files::isRegularFile)
          .limit(FILES + 1L)
          .forEach(found::add);
    } catch (IOException | UncheckedIOException unreadable) {
      findings.error(
          new Origin(".", 1, 1), "unreadable", "the folder cannot be read: " + unreadable);
    }
    if (found.size() > FILES) {
      findings.error(new Origin(".", 1, 1), "too-many", "more than " + FILES + " files");
      return List.of();
    }
    found.removeIf(path -> !belongs(name(folder, path), findings));
    found.sort(Comparator.comparing(path -> name(folder, path)));
    return found;
  }

  private static boolean belongs(String name, Findings findings) {
    if (name.equals("bot.yaml")
        || name.matches("(topics|dictionaries)/[^/]+\\.yaml|articles/[^/]+/[^/]+\\.md")) {
      return true;
    }
    if (name.endsWith(".yml") || name.matches("(topics|articles|dictionaries)/.*\\.(yaml|md)")) {
      findings.warning(
          new Origin(name, 1, 1),
          "unread-file",
          "not read: only bot.yaml, topics/*.yaml, dictionaries/*.yaml and"
              + " articles/<language>/*.md are");
    }
    return false;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

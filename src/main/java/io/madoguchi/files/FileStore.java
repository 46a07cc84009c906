package io.madoguchi.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes on disk: a folder for each conversation and a file for each id. Once {@link #keep} has
 * returned they are there after a power cut, too. Thread-safe.
 */
public final class FileStore {

  private static final int PIECE = 16 * 1_024;

  /** Ten megabytes over a very slow line. */
  private static final Duration SLOWEST = Duration.ofMinutes(15);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final Path data;
  private final Path folder;
  private final Path arriving;

  /**
   * @param data in which a folder {@code files} is made when something is stored
   */
  public FileStore(Path data) {
    this.data = data;
    this.folder = data.resolve("files");
    this.arriving = folder.resolve("arriving");
  }

  /** What a power cut or a kill left of files that never arrived. */
  public void clear() throws IOException {
    if (!Files.isDirectory(arriving)) {
      return;
    }
    try (Stream<Path> left = Files.list(arriving)) {
      for (Path each : left.toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  /**
   * Takes in bytes that are not kept yet; whoever calls this deletes them, unless they are kept.
   *
   * @param most bytes
   * @return empty when there are more, and then nothing is left behind
   */
  public Optional<Path> receive(InputStream bytes, long most) throws IOException {
    Files.createDirectories(arriving);
    Path file = Files.createTempFile(arriving, "file", "");
    boolean whole = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      whole = copy(bytes, out, most);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
    return whole ? Optional.of(file) : Optional.empty();
  }

  private static boolean copy(InputStream bytes, OutputStream out, long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long all = 0;
    long begun = System.nanoTime();
    for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
      all += read;
      if (all > most) {
        return false;
      }
      if (System.nanoTime() - begun > SLOWEST.toNanos()) {
        throw new IOException("the sender takes longer than " + SLOWEST);
      }
      out.write(piece, 0, read);
    }
    return true;
  }

  /**
   * Keeps what was received, in place of anything of that name.
   *
   * @param of the conversation
   * @param id of the file in it
   */
  public void keep(Path received, String of, String id) throws IOException {
    try (FileChannel channel = FileChannel.open(received, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path own = own(of);
    boolean first = !Files.isDirectory(own);
    Files.createDirectories(own);
    Files.move(received, own.resolve(checked(id)), StandardCopyOption.ATOMIC_MOVE);
    sync(own);
    if (first) {
      sync(folder);
      sync(data);
    }
  }

  /**
   * Something that is kept.
   *
   * @param at when it was stored
   */
  public record Kept(String id, Instant at) {}

  /** Every conversation of which something may be kept, in any order; whoever asks closes it. */
  public Stream<String> conversations() throws IOException {
    return Files.isDirectory(folder)
        ? Files.list(folder)
            .filter(each -> !each.equals(arriving) && Files.isDirectory(each))
            .map(each -> each.getFileName().toString())
            .filter(name -> NAME.matcher(name).matches())
        : Stream.empty();
  }

  public List<Kept> of(String conversation) throws IOException {
    try (Stream<Path> files = Files.list(own(conversation))) {
      List<Kept> kept = new ArrayList<>();
      for (Path each : files.toList()) {
        kept.add(
            new Kept(each.getFileName().toString(), Files.getLastModifiedTime(each).toInstant()));
      }
      return kept;
    }
  }

  /**
   * Everything of a conversation to which nothing is added any more. What a crash leaves of it half
   * way, the next call deletes.
   *
   * @return how many files
   */
  public int deleteAll(String of) throws IOException {
    List<Kept> kept = of(of);
    for (Kept each : kept) {
      delete(of, each.id());
    }
    Files.deleteIfExists(own(of));
    return kept.size();
  }

  /** Empty when there is none. */
  public Optional<Path> find(String of, String id) {
    return Optional.of(own(of).resolve(checked(id))).filter(Files::isRegularFile);
  }

  public void delete(String of, String id) throws IOException {
    Files.deleteIfExists(own(of).resolve(checked(id)));
  }

  private Path own(String conversation) {
    return folder.resolve(checked(conversation));
  }

  /** The names come from this service; one that leads elsewhere is a mistake in it. */
  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name for a file: " + name);
    }
    return name;
  }

  /** A new name is there after a power cut only when its folder is written, too. */
  private static void sync(Path folder) throws IOException {
    if (File.separatorChar == '\\') {
      // Windows opens no folders, and needs none of this.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: puts the widget's further files into a folder whose name is a digest of all
 * of them, and that name into {@code widget.js}. A page asks for the files of its own release only.
 */
final class Release {

  /** What {@code widget.js} has until then, see widget/src/loader.ts. */
  private static final String PLACE = "__RELEASE__";

  private static final int DIGITS = 12;

  private Release() {}

  /**
   * @param arguments the folder that {@code widget.js} is in
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path script = Path.of(arguments[0], "widget.js");
    Path folder = Path.of(arguments[0], "widget");
    String text = Files.readString(script);
    if (!text.contains(PLACE)) {
      throw new IllegalStateException(script + " does not name " + PLACE);
    }
    forgetEarlier(folder);
    List<Path> files = list(folder);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      digest.update(Files.readAllBytes(file));
    }
    String release = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    Path own = Files.createDirectory(folder.resolve(release));
    for (Path file : files) {
      Files.move(file, own.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.writeString(script, text.replace(PLACE, release));
  }

  /** Of builds before this one, in the same place. */
  private static void forgetEarlier(Path folder) throws IOException {
    for (Path release : list(folder)) {
      if (Files.isDirectory(release)) {
        for (Path file : list(release)) {
          Files.delete(file);
        }
        Files.delete(release);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}

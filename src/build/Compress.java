import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of the build: lays beside each script, style and drawing under a folder the same file
 * compressed with Brotli as well as it can ({@code desk.js.br}). Too slow for an answer, and done
 * once here. The service itself has no Brotli: it sends these, or what it compresses with gzip.
 */
final class Compress {

  /** As server.compression of application.yaml: pages are not among them, for its reason. */
  private static final List<String> ENDINGS = List.of(".js", ".css", ".svg");

  /** The best that Brotli has. */
  private static final Encoder.Parameters BEST = new Encoder.Parameters().setQuality(11);

  private Compress() {}

  /**
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      if (file.toString().endsWith(".br")) {
        Files.delete(file);
      }
    }
    if (!Brotli4jLoader.isAvailable()) {
      System.err.println("No Brotli for this system: browsers will be sent gzip.");
      return;
    }
    for (Path file : files) {
      if (ENDINGS.stream().anyMatch(file.toString()::endsWith)) {
        byte[] plain = Files.readAllBytes(file);
        byte[] small = Encoder.compress(plain, BEST);
        if (small.length < plain.length) {
          Files.write(file.resolveSibling(file.getFileName() + ".br"), small);
        }
      }
    }
  }
}

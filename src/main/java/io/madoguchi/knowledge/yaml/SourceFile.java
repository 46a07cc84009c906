package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file, read.
 *
 * @param path relative to the folder that was read, with forward slashes
 */
public record SourceFile(String path, String text) {

  /**
   * Empty when {@code bytes} are not UTF-8, which is then a finding; a mark at the start is cut.
   */
  public static Optional<SourceFile> decode(String path, byte[] bytes, Findings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      findings.error(
          new Origin(path, (int) text.lines().count() + (text.endsWith("\n") ? 1 : 0), 1),
          "not-utf-8",
          "not UTF-8: save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  public Origin start() {
    return new Origin(path, 1, 1);
  }

  /** The file's name without folders and ending. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

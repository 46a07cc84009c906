package io.madoguchi.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells from its bytes what a file is. Neither its name nor what the sender calls it is believed. A
 * file that is two things at once, and so might be taken for the wrong one somewhere, is nothing.
 */
public final class Sniffer {

  private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n");
  private static final byte[] PNG_END = bytes("\0\0\0\0IEND\u00aeB`\u0082");

  /** Signature, header and end, in bytes. */
  private static final int SMALLEST_PNG = 45;

  private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff");
  private static final byte[] JPEG_END = bytes("\u00ff\u00d9");
  private static final byte[] PDF = bytes("%PDF-");
  private static final byte[] PDF_END = bytes("%%EOF");

  /** How far from the end readers of PDF look for its end. */
  private static final int PDF_TAIL = 1_024;

  private Sniffer() {}

  /** Empty when it is none of {@link FileKind}, or more than one thing. */
  public static Optional<FileKind> kind(byte[] content) {
    return shape(content)
        .filter(kind -> PictureSize.bearable(kind, content))
        .filter(kind -> !Polyglots.suspects(kind, content));
  }

  private static Optional<FileKind> shape(byte[] content) {
    if (Bytes.startsWith(content, PNG)) {
      return when(content.length >= SMALLEST_PNG && Bytes.endsWith(content, PNG_END), FileKind.PNG);
    }
    if (Bytes.startsWith(content, JPEG)) {
      // Phones put more behind the picture: a smaller one, or the film of a moving photo.
      return when(Bytes.find(content, JPEG_END, 3, content.length) >= 0, FileKind.JPEG);
    }
    if (Bytes.startsWith(content, bytes("GIF87a")) || Bytes.startsWith(content, bytes("GIF89a"))) {
      return when(content[content.length - 1] == ';', FileKind.GIF);
    }
    if (Bytes.startsWith(content, bytes("RIFF"))) {
      return when(isWebp(content), FileKind.WEBP);
    }
    if (Bytes.startsWith(content, PDF)) {
      int tail = Math.max(0, content.length - PDF_TAIL);
      return when(Bytes.find(content, PDF_END, tail, content.length) >= 0, FileKind.PDF);
    }
    return when(PlainText.is(content), FileKind.TEXT);
  }

  /** The length that it states must be the length that it has. */
  private static boolean isWebp(byte[] content) {
    return content.length >= 30
        && Bytes.littleEndian(content, 4, 4) + 8 == content.length
        && Bytes.at(content, 8, bytes("WEBPVP8"));
  }

  private static Optional<FileKind> when(boolean holds, FileKind kind) {
    return holds ? Optional.of(kind) : Optional.empty();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}

package io.madoguchi.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Files that are one thing and another thing as well: a picture that is also an archive, a page or
 * a script. What is kept is never run and never shown as a page by this service; but people save
 * it, and send it on to programs that are less careful.
 */
final class Polyglots {

  /** Long enough not to turn up by chance in some megabytes of compressed pixels. */
  private static final List<byte[]> MARKUP =
      List.of(
          bytes("<script"), bytes("<!doctype"), bytes("<iframe"), bytes("<?php "), bytes("<html>"));

  private static final byte[] PDF = bytes("%PDF-");

  /** How far from the beginning readers of PDF look for its beginning. */
  private static final int PDF_HEAD = 1_024;

  /** The end of a ZIP archive, which also programs in Java, Android and office documents are. */
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};

  /** As long as the comment of an archive may be, after which it has its end. */
  private static final int ZIP_TAIL = 65_557;

  private Polyglots() {}

  static boolean suspects(FileKind kind, byte[] content) {
    int length = content.length;
    return Bytes.find(content, ZIP_END, length - ZIP_TAIL, length) >= 0
        || (kind != FileKind.PDF && Bytes.find(content, PDF, 0, PDF_HEAD) >= 0)
        || (isPicture(kind) && hasMarkup(content));
  }

  private static boolean isPicture(FileKind kind) {
    return kind != FileKind.PDF && kind != FileKind.TEXT;
  }

  private static boolean hasMarkup(byte[] content) {
    for (int at = 0; at < content.length; at++) {
      if (content[at] == '<' && beginsMarkup(content, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsMarkup(byte[] content, int at) {
    int end = Math.min(content.length, at + 10);
    byte[] word =
        bytes(
            new String(content, at, end - at, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT));
    return MARKUP.stream().anyMatch(each -> Bytes.startsWith(word, each));
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}

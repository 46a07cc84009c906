package io.madoguchi.files;

/**
 * How many pixels a picture says it has. A few kilobytes can unfold into gigabytes, in the browser
 * of whoever looks at it.
 */
final class PictureSize {

  /** Pixels; more than phones take, and about 400 MB when unfolded. */
  private static final long MOST = 100_000_000;

  private PictureSize() {}

  /** Whether it can be looked at; always, for what is no picture. */
  static boolean bearable(FileKind kind, byte[] content) {
    long pixels =
        switch (kind) {
          case PNG -> Bytes.bigEndian(content, 16, 4) * Bytes.bigEndian(content, 20, 4);
          case GIF ->
              content.length < 10
                  ? 0
                  : Bytes.littleEndian(content, 6, 2) * Bytes.littleEndian(content, 8, 2);
          case WEBP -> webp(content);
          case JPEG -> jpeg(content);
          case PDF, TEXT -> 1;
        };
    return pixels > 0 && pixels <= MOST;
  }

  private static long webp(byte[] content) {
    return switch (content[15]) {
      case 'X' ->
          (1 + Bytes.littleEndian(content, 24, 3)) * (1 + Bytes.littleEndian(content, 27, 3));
      case 'L' -> {
        long bits = Bytes.littleEndian(content, 21, 4);
        yield (1 + (bits & 0x3FFF)) * (1 + (bits >> 14 & 0x3FFF));
      }
      case ' ' ->
          (Bytes.littleEndian(content, 26, 2) & 0x3FFF)
              * (Bytes.littleEndian(content, 28, 2) & 0x3FFF);
      default -> 0;
    };
  }

  /** Goes from segment to segment to the one that begins a frame; 0 when there is none. */
  private static long jpeg(byte[] content) {
    int at = 2;
    while (at + 9 < content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (beginsFrame(marker)) {
        return Bytes.bigEndian(content, at + 5, 2) * Bytes.bigEndian(content, at + 7, 2);
      } else {
        at += 2 + (int) Bytes.bigEndian(content, at + 2, 2);
      }
    }
    return 0;
  }

  /** C0 to CF, but for tables (C4), a reserved one (C8) and arithmetic coding (CC). */
  private static boolean beginsFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}

package io.madoguchi.files;

/** Looking into bytes. */
final class Bytes {

  private Bytes() {}

  static boolean startsWith(byte[] content, byte[] wanted) {
    return at(content, 0, wanted);
  }

  static boolean endsWith(byte[] content, byte[] wanted) {
    return at(content, content.length - wanted.length, wanted);
  }

  /** False, too, when there are not so many bytes. */
  static boolean at(byte[] content, int from, byte[] wanted) {
    if (from < 0 || from + wanted.length > content.length) {
      return false;
    }
    for (int at = 0; at < wanted.length; at++) {
      if (content[from + at] != wanted[at]) {
        return false;
      }
    }
    return true;
  }

  /** Where {@code wanted} begins between {@code from} and before {@code to}; -1: nowhere. */
  static int find(byte[] content, byte[] wanted, int from, int to) {
    int last = Math.min(to, content.length) - wanted.length;
    for (int at = Math.max(0, from); at <= last; at++) {
      if (content[at] == wanted[0] && at(content, at, wanted)) {
        return at;
      }
    }
    return -1;
  }

  /** The number in {@code count} bytes, at most four, the lowest first. */
  static long littleEndian(byte[] content, int from, int count) {
    long value = 0;
    for (int at = count - 1; at >= 0; at--) {
      value = value << 8 | (content[from + at] & 0xFF);
    }
    return value;
  }

  /** The same with the highest first. */
  static long bigEndian(byte[] content, int from, int count) {
    long value = 0;
    for (int at = 0; at < count; at++) {
      value = value << 8 | (content[from + at] & 0xFF);
    }
    return value;
  }
}

package io.madoguchi.knowledge.importing.writing;

/** Text in double quotes, which YAML needs least guessing for. */
final class Quoted {

  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c <= 0xffff && !isPrintable(c)) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c)
        && c != 0xFEFF
        && c != 0x2028
        && c != 0x2029
        && c < 0xFFFE
        && !Character.isSurrogate((char) c);
  }
}

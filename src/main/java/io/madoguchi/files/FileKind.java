package io.madoguchi.files;

import java.util.List;

/** What a file may be. What is not here does not come in, whatever the settings say. */
public enum FileKind {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  TEXT("text/plain", "txt", "log", "csv", "md");

  private final String type;
  private final List<String> endings;

  FileKind(String type, String... endings) {
    this.type = type;
    this.endings = List.of(endings);
  }

  /** Media type. */
  public String type() {
    return type;
  }

  /** Of file names, without the dot; the usual one first. */
  public List<String> endings() {
    return endings;
  }
}

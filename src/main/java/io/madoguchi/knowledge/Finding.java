package io.madoguchi.knowledge;

import java.nio.file.Path;

/**
 * Something in a bot folder that its designer should look at.
 *
 * @param code stable and short, such as {@code dead-link}
 */
public record Finding(Severity severity, Origin origin, String code, String message) {

  public enum Severity {
    /** The folder cannot serve. */
    ERROR,
    /** The folder can serve, though probably not as meant. */
    WARNING;

    @Override
    public String toString() {
      return this == ERROR ? "error" : "warning";
    }
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same, its file named from here rather than from {@code folder}. */
  public Finding in(Path folder) {
    Path file = Path.of(origin.file());
    Path from = file.startsWith(folder) ? file : folder.resolve(file).normalize();
    Origin place = new Origin(from.toString(), origin.line(), origin.column());
    return new Finding(severity, place, code, message);
  }

  /** {@code file:line:column: error: message [code]}, as editors and terminals make clickable. */
  @Override
  public String toString() {
    return "%s: %s: %s [%s]".formatted(origin, severity, message, code);
  }
}

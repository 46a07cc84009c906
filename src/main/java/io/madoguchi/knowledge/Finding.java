package io.madoguchi.knowledge;

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

  /** {@code file:line:column: error: message [code]}, as editors and terminals make clickable. */
  @Override
  public String toString() {
    return "%s: %s: %s [%s]".formatted(origin, severity, message, code);
  }
}

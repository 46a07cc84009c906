package io.madoguchi.conversation.state;

/** A phase without its particulars. */
public enum PhaseName {
  WITH_BOT("with-bot"),
  WAITING("waiting"),
  WITH_AGENT("with-agent"),
  CLOSED("closed");

  private final String word;

  PhaseName(String word) {
    this.word = word;
  }

  /** The word in frames and in the database. */
  public String word() {
    return word;
  }
}

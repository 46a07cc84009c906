package io.madoguchi.conversation.events;

import java.util.Locale;

/** Who or what caused a move. */
public enum Party {
  VISITOR,
  BOT,
  AGENT,
  /** Nobody: time passed. */
  IDLE;

  /** The word in frames and in the log. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

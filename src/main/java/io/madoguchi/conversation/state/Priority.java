package io.madoguchi.conversation.state;

import java.util.Locale;

/** Who is served before whom, last first; within one, whoever has waited longest. */
public enum Priority {
  NORMAL,
  /** A complaint, or whatever else a handoff of the bot calls urgent; a VIP. */
  HIGH,
  /** Lost their agent in mid-conversation: served before everybody else. */
  RETURNING;

  static Priority of(boolean high) {
    return high ? HIGH : NORMAL;
  }

  /** The word in frames. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

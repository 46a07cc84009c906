package io.madoguchi.staff;

import java.util.Locale;

/** Whether somebody is at the desk, and for what. Only who is available is given conversations. */
public enum Presence {
  /** The desk is open and new conversations are welcome. */
  AVAILABLE,
  /** The desk is open; writing up the last conversation, no new ones for the moment. */
  WRAP_UP,
  /** The desk is open; no new conversations, please. */
  AWAY,
  /** The desk is not open. */
  OFFLINE;

  /** The word in frames. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.madoguchi.staff;

/** Whether somebody is at the desk. */
public enum Presence {
  /** The desk is open and new conversations are welcome. */
  AVAILABLE,
  /** The desk is open; no new conversations, please. */
  AWAY,
  /** The desk is not open. */
  OFFLINE
}

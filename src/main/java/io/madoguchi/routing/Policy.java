package io.madoguchi.routing;

/** Who of a team is asked to take whoever is next. */
public enum Policy {
  /** Nobody: agents take from the line themselves. */
  MANUAL,
  /** Whoever has the smallest share of their capacity in use; then the longest idle. */
  LEAST_BUSY,
  /** Whoever was given or finished a conversation longest ago. */
  LONGEST_IDLE,
  /** Whoever held this conversation before, when they have room; otherwise the least busy. */
  FAMILIAR
}

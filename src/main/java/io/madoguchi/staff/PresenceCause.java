package io.madoguchi.staff;

/** By what somebody's presence came to be as it is. A name here is for ever: it is stored. */
public enum PresenceCause {
  /** They opened a desk. */
  ARRIVED,
  /** They chose it themselves. */
  OWN,
  /** A supervisor or administrator chose it for them. */
  SUPERVISOR,
  /** Wrap-up after a conversation began or ran out. */
  ROUTINE,
  /** Nothing was done at the desk for a while. */
  INACTIVITY,
  /** Offers ran out unanswered. */
  MISSED,
  /** They closed the last desk. */
  CLOSED,
  /** The last desk's connection broke. */
  LOST,
  /** They logged out, or their login ended. */
  LOGGED_OUT,
  /** The service was stopped. */
  STOPPED,
  /** The service ended without saying so; the time is that of its last sign of life. */
  CRASHED,
  /** Their capacity was changed; the presence is as it was. */
  CAPACITY
}

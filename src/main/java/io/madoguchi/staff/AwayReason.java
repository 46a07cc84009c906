package io.madoguchi.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is away. */
public enum AwayReason {
  BREAK(true),
  MEAL(true),
  MEETING(true),
  TRAINING(true),
  OTHER(true),
  /** Nothing was done at the desk for a while. */
  INACTIVE(false),
  /** Offers ran out unanswered. */
  MISSED(false);

  private final boolean own;

  AwayReason(boolean own) {
    this.own = own;
  }

  /** The word in frames. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of the reasons that people give themselves; empty for any other word. */
  public static Optional<AwayReason> own(String word) {
    return Arrays.stream(values())
        .filter(reason -> reason.own && reason.word().equals(word))
        .findFirst();
  }
}

package io.madoguchi.desk.board;

import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import java.util.List;
import java.util.Optional;

/**
 * A presence that a supervisor can set, as the form names it: {@code available}, {@code wrap-up},
 * {@code away-meal} …
 */
record PresenceChoice(String word, Presence presence, Optional<AwayReason> reason) {

  static final List<PresenceChoice> ALL =
      List.of(
          of(Presence.AVAILABLE),
          of(Presence.WRAP_UP),
          away(AwayReason.BREAK),
          away(AwayReason.MEAL),
          away(AwayReason.MEETING),
          away(AwayReason.TRAINING),
          away(AwayReason.OTHER));

  /** Empty for a word that is none of them. */
  static Optional<PresenceChoice> of(String word) {
    return ALL.stream().filter(each -> each.word().equals(word)).findAny();
  }

  private static PresenceChoice of(Presence presence) {
    return new PresenceChoice(presence.word(), presence, Optional.empty());
  }

  private static PresenceChoice away(AwayReason reason) {
    return new PresenceChoice("away-" + reason.word(), Presence.AWAY, Optional.of(reason));
  }
}

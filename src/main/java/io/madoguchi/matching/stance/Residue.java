package io.madoguchi.matching.stance;

import io.madoguchi.language.Polarity;
import io.madoguchi.matching.stance.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of two utterances says that the other does not. Told only of questions known by few
 * examples: many examples tell better which words matter.
 */
final class Residue {

  /** Of the example's full words, one in so many may be left unsaid. */
  private static final int SPARED = 3;

  private final Gist ours;
  private final Gist theirs;
  private final boolean stopped;

  Residue(Gist ours, Gist theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.stopped = stopped();
  }

  @Nullable Difference difference() {
    Difference found = deed();
    if (found == null) {
      found = thing();
    }
    return found == null ? number() : found;
  }

  /** Both want the same thing stopped: then it does not matter by which word. */
  private boolean stopped() {
    for (Deed mine : ours.deeds) {
      for (Deed other : theirs.deeds) {
        if (mine.polarity().agreesWith(Polarity.STOP_REQUEST)
            && other.polarity().agreesWith(Polarity.STOP_REQUEST)
            && mine.means(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Deed> main(Gist gist) {
    List<Deed> main = new ArrayList<>(gist.deeds.size());
    for (Deed deed : gist.deeds) {
      if (!deed.background() && !(stopped && deed.stopping())) {
        main.add(deed);
      }
    }
    return main;
  }

  private @Nullable Difference deed() {
    List<Deed> mine = main(ours);
    List<Deed> others = main(theirs);
    Deed extra = unmatched(mine, others, asksOnly(theirs, others));
    Deed missing = unmatched(others, mine, asksOnly(ours, mine));
    if (extra != null && (missing != null || !mentioned(extra, theirs))) {
      return new Difference(Kind.DEED, "", extra.head(), missing == null ? "" : missing.head());
    }
    if (missing != null && (!mine.isEmpty() || !mentioned(missing, ours))) {
      return new Difference(Kind.DEED, "", "", missing.head());
    }
    return null;
  }

  /** Whether nothing is to be done but to tell: then to look it up is to ask for it. */
  private static boolean asksOnly(Gist gist, List<Deed> main) {
    for (Deed deed : main) {
      if (!deed.informing() && gist.asked.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Deed unmatched(List<Deed> deeds, List<Deed> others, boolean asked) {
    for (Deed deed : deeds) {
      boolean matched = asked && deed.informing();
      for (Deed other : others) {
        matched |= deed.means(other);
      }
      if (!matched) {
        return deed;
      }
    }
    return null;
  }

  private static boolean mentioned(Deed deed, Gist gist) {
    for (Word word : gist.words) {
      if (deed.means(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Difference thing() {
    Word extra = null;
    boolean asked = asksOnly(theirs, main(theirs));
    for (Word word : ours.words) {
      if (tells(word) && !(asked && word.informing()) && !aside(word, ours) && !theirs.has(word)) {
        extra = word;
      }
    }
    int full = 0;
    int unsaid = 0;
    Word missing = null;
    for (Word word : theirs.words) {
      if (tells(word) && !word.informing()) {
        full++;
        if (!ours.has(word)) {
          unsaid++;
          missing = word;
        }
      }
    }
    if (extra == null && unsaid * SPARED <= full) {
      return null;
    }
    return new Difference(
        Kind.THING,
        "",
        extra == null ? "" : extra.surface(),
        missing == null ? "" : missing.surface());
  }

  /** Two numbers where both name one: for 18 is not for 20. */
  private @Nullable Difference number() {
    Word mine = null;
    for (Word word : ours.words) {
      if (word.number()) {
        mine = word;
        for (Word other : theirs.words) {
          if (other.number() && other.base().equals(word.base())) {
            return null;
          }
        }
      }
    }
    Word other = theirs.words.stream().filter(Word::number).findFirst().orElse(null);
    return mine == null || other == null
        ? null
        : new Difference(Kind.THING, "", mine.surface(), other.surface());
  }

  private boolean tells(Word word) {
    return !word.light() && !(stopped && word.stopping());
  }

  /** Whether the word is what happened on the way, not the point. */
  private static boolean aside(Word word, Gist gist) {
    for (Deed deed : gist.deeds) {
      if (deed.background() && deed.means(word)) {
        return true;
      }
    }
    return false;
  }
}

package io.madoguchi.matching.stance;

import io.madoguchi.language.Asked;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Sign;
import io.madoguchi.matching.stance.Difference.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one utterance says the opposite of another, in nearly the same words. */
final class Opposition {

  /** Asked outright or not, the answer is the same: how to do it, what it is. */
  private static final Set<Asked> OPEN = EnumSet.of(Asked.HOW, Asked.WHAT, Asked.WHICH);

  private Opposition() {}

  /** The gravest thing that {@code ours} says against {@code theirs}; null for nothing. */
  static @Nullable Difference between(Gist ours, Gist theirs) {
    Difference found = polarity(ours, theirs, false);
    if (found == null) {
      found = polarity(theirs, ours, true);
    }
    if (found == null) {
      found = side(ours, theirs);
    }
    if (found == null) {
      found = scope(ours, theirs);
    }
    return found == null ? question(ours, theirs) : found;
  }

  private static @Nullable Difference polarity(Gist ours, Gist theirs, boolean swapped) {
    for (Deed deed : ours.deeds) {
      if (deed.background()) {
        continue;
      }
      Polarity other = other(deed, theirs);
      if (other != null) {
        String mine = deed.polarity().name();
        return new Difference(
            Kind.POLARITY,
            deed.head(),
            swapped ? other.name() : mine,
            swapped ? mine : other.name());
      }
    }
    return null;
  }

  /** What {@code theirs} says of the same deed, when nothing it says of it agrees. */
  private static @Nullable Polarity other(Deed deed, Gist theirs) {
    Polarity other = null;
    for (Deed candidate : theirs.deeds) {
      if (deed.means(candidate)) {
        if (deed.polarity().agreesWith(candidate.polarity())) {
          return null;
        }
        other = candidate.polarity();
      }
    }
    if (other == null && deed.negative() && !deed.stopping()) {
      for (Word word : theirs.words) {
        if (!word.light() && !word.excluded() && deed.means(word)) {
          return Polarity.AFFIRM;
        }
      }
    }
    return other;
  }

  private static @Nullable Difference side(Gist ours, Gist theirs) {
    for (Sign sign : ours.signs) {
      String other = null;
      for (Sign known : theirs.signs) {
        if (known.axis().equals(sign.axis())) {
          if (known.value().equals(sign.value())) {
            other = null;
            break;
          }
          other = known.value();
        }
      }
      // "From register to unregister": who names both sides takes neither.
      if (other != null && !ours.signs.contains(new Sign(sign.axis(), other))) {
        String what = sign.axis().substring(sign.axis().indexOf(':') + 1);
        return new Difference(Kind.SIDE, what, sign.value(), other);
      }
    }
    return null;
  }

  private static @Nullable Difference scope(Gist ours, Gist theirs) {
    for (Word word : ours.words) {
      for (Word other : theirs.words) {
        if (word.excluded() != other.excluded()
            && word.means(other)
            && !again(word, theirs)
            && !again(other, ours)) {
          return new Difference(
              Kind.SCOPE,
              word.surface(),
              word.excluded() ? "excluded" : "included",
              other.excluded() ? "excluded" : "included");
        }
      }
    }
    return null;
  }

  /** Whether {@code gist} has the word with the same standing, too. */
  private static boolean again(Word word, Gist gist) {
    for (Word own : gist.words) {
      if (own.excluded() == word.excluded() && own.means(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Difference question(Gist ours, Gist theirs) {
    if (ours.question && ours.asked.isEmpty() && closed(theirs)) {
      // "Is the pool open?" does not ask when.
      return new Difference(Kind.QUESTION, "", "", names(theirs.asked));
    }
    if (ours.asked.isEmpty() || closed(theirs) && open(ours) && !picks(ours, theirs)) {
      return null;
    }
    for (Asked asked : ours.asked) {
      if (theirs.asked.contains(asked) || OPEN.contains(asked) && !closed(theirs)) {
        return null;
      }
    }
    // "Why can I not log in?" says that one cannot log in.
    if (ours.asked.contains(Asked.WHY) && theirs.asked.isEmpty() && troubled(theirs)) {
      return null;
    }
    return new Difference(Kind.QUESTION, "", names(ours.asked), names(theirs.asked));
  }

  /** "Which of them?" is another question than when or how much; どちら asks for places and people. */
  private static boolean picks(Gist ours, Gist theirs) {
    return ours.asked.contains(Asked.WHICH)
        && !theirs.asked.contains(Asked.WHICH)
        && !theirs.asked.contains(Asked.WHERE)
        && !theirs.asked.contains(Asked.WHO);
  }

  private static boolean closed(Gist gist) {
    for (Asked asked : gist.asked) {
      if (!OPEN.contains(asked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean open(Gist gist) {
    return !closed(gist) && !gist.asked.contains(Asked.HOW);
  }

  private static boolean troubled(Gist gist) {
    for (Deed deed : gist.deeds) {
      if (deed.negative()) {
        return true;
      }
    }
    return false;
  }

  private static String names(Set<Asked> asked) {
    return asked.isEmpty() ? "" : EnumSet.copyOf(asked).iterator().next().name();
  }
}

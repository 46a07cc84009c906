package io.madoguchi.matching.stance;

import io.madoguchi.language.Utterance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the examples of one intent say, so that an utterance that says otherwise is not answered
 * with the intent. Immutable, thread-safe.
 */
public final class Stance {

  /** Up to so many examples, the title among them, each is taken at its word. */
  private static final int FEW = 4;

  private final List<Gist> examples;
  private final Chorus chorus;

  public Stance(List<Utterance> examples) {
    this(examples, new Pool());
  }

  /**
   * @param pool for all intents learned together
   */
  public Stance(List<Utterance> examples, Pool pool) {
    List<Gist> gists = examples.stream().map(Gist::of).toList();
    this.examples = gists.size() <= FEW ? gists : List.of();
    this.chorus = new Chorus(gists, pool);
  }

  /**
   * What {@code ours} says otherwise than all of the examples; empty when it may mean the same.
   * Takes microseconds.
   */
  public Optional<Difference> contradiction(Gist ours) {
    Difference against = chorus.against(ours);
    if (against != null || examples.isEmpty()) {
      return Optional.ofNullable(against);
    }
    return Optional.ofNullable(nearest(ours));
  }

  /**
   * Whether the examples are so few that each is taken at its word: then an utterance without
   * contradiction says just what one of them says.
   */
  public boolean vouches() {
    return !examples.isEmpty();
  }

  private @Nullable Difference nearest(Gist ours) {
    Difference nearest = null;
    int most = -1;
    for (Gist example : examples) {
      Difference difference = difference(ours, example);
      if (difference == null) {
        return null;
      }
      int shared = shared(ours, example);
      if (shared > most) {
        nearest = difference;
        most = shared;
      }
    }
    return nearest;
  }

  private static @Nullable Difference difference(Gist ours, Gist example) {
    Difference opposite = Opposition.between(ours, example);
    return opposite == null ? new Residue(ours, example).difference() : opposite;
  }

  private static int shared(Gist ours, Gist example) {
    int shared = 0;
    for (Word word : ours.words) {
      shared += !word.light() && example.has(word) ? 1 : 0;
    }
    return shared;
  }
}

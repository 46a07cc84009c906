package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.Tagged;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which staff sort a conversation, in the order in which they were put on it.
 * Immutable.
 *
 * @param words in normal form, each once, at most {@value #MOST}
 */
public record Tags(List<String> words) {

  public static final int MOST = 20;

  /** Code points of one tag. */
  public static final int LONGEST = 40;

  static final Tags NONE = new Tags(List.of());

  public Tags {
    words = List.copyOf(words);
  }

  /**
   * One spelling for what looks the same: one width, single spaces, no {@code #} before it. Empty
   * when nothing is left or it is too long.
   */
  public static Optional<String> normal(String raw) {
    String word =
        Normalizer.normalize(raw, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cntrl}\\s]+", " ")
            .replaceFirst("^[# ]+", "")
            .strip();
    return word.isEmpty() || word.codePointCount(0, word.length()) > LONGEST
        ? Optional.empty()
        : Optional.of(word);
  }

  /** Of {@code wished}, what is not there yet. */
  List<String> missing(List<String> wished) {
    return wished.stream().distinct().filter(word -> !words.contains(word)).toList();
  }

  /** Of {@code unwanted}, what is there. */
  List<String> present(List<String> unwanted) {
    return unwanted.stream().distinct().filter(words::contains).toList();
  }

  Tags after(Event event) {
    if (!(event instanceof Tagged tagged)) {
      return this;
    }
    Set<String> next = new LinkedHashSet<>(words);
    tagged.removed().forEach(next::remove);
    next.addAll(tagged.added());
    return new Tags(List.copyOf(next));
  }
}

package io.madoguchi.language.english;

import io.madoguchi.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases of support that mean the same. A phrase may have articles and pronouns in it,
 * and the particle of a verb may stand apart: "send it back", "turn the alerts off".
 */
final class Groups {

  /** Words between a verb and its particle. */
  private static final int APART = 4;

  private record Entry(String name, List<String> stems, boolean verb) {}

  /** A word or phrase found: its first word, all of its words, and the name of its group. */
  record Found(int from, List<Integer> places, String name, boolean verb) {
    boolean phrase() {
      return places.size() > 1;
    }
  }

  private final Map<String, List<Entry>> entries = new HashMap<>();

  Groups(Stems stems, Words words, EnglishWords classes) {
    for (List<String> row : WordList.rows(Groups.class, "groups.txt")) {
      List<String> members = List.of(row.get(1).split(", *"));
      boolean verb = row.get(0).equals("verb");
      for (String member : members) {
        List<String> parts =
            words.cut(words.open(member)).stream()
                .filter(word -> !classes.determiner.contains(word) && !word.equals("-"))
                .map(stems::of)
                .toList();
        entries
            .computeIfAbsent(parts.getFirst(), stem -> new ArrayList<>())
            .add(new Entry(members.getFirst(), parts, verb));
        if (verb && parts.size() == 1 && member.equals(members.getFirst())) {
          classes.verbs.add(parts.getFirst());
        }
      }
    }
    entries
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(entry -> -entry.stems.size())));
  }

  /** Whether a word with that stem begins a member of any group. */
  boolean knows(String stem) {
    return entries.containsKey(stem);
  }

  /** What each word stands for; a word of a phrase only for what the phrase does. */
  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      phrases(sentence, i, taken, found);
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!taken[i] || sentence.content(i) && !sentence.verb(i)) {
        for (Entry entry : entries.getOrDefault(sentence.stem(i), List.of())) {
          if (entry.stems.size() == 1) {
            found.add(new Found(i, List.of(i), entry.name, entry.verb));
          }
        }
      }
    }
    return found;
  }

  /** The longest phrase that begins at {@code from}, once for each group it is in. */
  private void phrases(Sentence sentence, int from, boolean[] taken, List<Found> found) {
    List<Integer> longest = List.of();
    for (Entry entry : entries.getOrDefault(sentence.stem(from), List.of())) {
      if (entry.stems.size() == 1) {
        break;
      }
      List<Integer> places = match(sentence, from, entry);
      boolean free = !places.isEmpty() && places.stream().noneMatch(place -> taken[place]);
      if (free && (longest.isEmpty() || longest.equals(places))) {
        longest = places;
        found.add(new Found(from, places, entry.name, entry.verb));
      }
    }
    longest.forEach(place -> taken[place] = true);
  }

  private static List<Integer> match(Sentence sentence, int from, Entry entry) {
    List<Integer> places = new ArrayList<>(entry.stems.size());
    places.add(from);
    int at = from + 1;
    for (int k = 1; k < entry.stems.size(); k++) {
      boolean apart = entry.verb && (k == 1 || k == entry.stems.size() - 1);
      int next = next(sentence, at, entry.stems.get(k), apart);
      if (next < 0) {
        return List.of();
      }
      places.add(next);
      at = next + 1;
    }
    return places;
  }

  private static int next(Sentence sentence, int from, String stem, boolean apart) {
    Set<String> between = sentence.classes.determiner;
    boolean near = true;
    for (int i = from; i < Math.min(sentence.size(), from + APART + 1); i++) {
      if (sentence.stem(i).equals(stem)) {
        return near || apart ? i : -1;
      }
      boolean passed =
          sentence.is(between, i)
              || sentence.is(sentence.classes.object, i)
              || sentence.word(i).equals("it")
              || sentence.word(i).equals("them");
      near &= passed;
      if (!near && !apart
          || sentence.mark(i)
          || sentence.is(sentence.classes.end, i)
          || sentence.word(i).equals("to")) {
        return -1;
      }
    }
    return -1;
  }
}

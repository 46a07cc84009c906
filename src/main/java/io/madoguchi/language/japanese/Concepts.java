package io.madoguchi.language.japanese;

import io.madoguchi.language.Fields;
import io.madoguchi.language.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Words and phrases that mean the same, by the names of their meanings. A phrase is found whatever
 * particles stand between its words and however they are inflected. Thread-safe.
 */
final class Concepts {

  private static final Set<String> ENDINGS = Set.of("する", "いる", "れる", "られる", "しまう");
  private static final char JOINT = '\u0001';

  private final Map<String, List<String>> byBases = new HashMap<>();
  private final Map<String, List<String>> bySurface = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /** What a phrase or a word can go on from, by base forms and as written. */
  private final Set<String> starts = new HashSet<>();

  private final Set<String> negation;
  private final Fields fields;
  private int longest = 1;

  /**
   * The meanings of the words of a sentence.
   *
   * @param names by word; empty where nothing is known
   * @param own the first meaning each word has by itself; empty where it has none
   * @param inner words that belong to a phrase, and are not its last
   * @param attributes those of them that only describe the noun the phrase ends in
   */
  record Meanings(List<List<String>> names, List<String> own, BitSet inner, BitSet attributes) {

    void add(int index, String name) {
      names.set(index, joined(names.get(index), List.of(name)));
    }
  }

  /**
   * @param rows the words of one meaning, parted by spaces; the first is its name
   * @param nouns the same, of words that do not inflect: found as they are written, so that many of
   *     them need not be cut at the start
   * @param cut cuts a phrase the way utterances are cut
   */
  Concepts(
      List<List<String>> rows,
      List<List<String>> nouns,
      Function<String, List<Morpheme>> cut,
      Set<String> negation,
      Fields fields) {
    this.negation = negation;
    this.fields = fields;
    for (List<String> row : rows) {
      List<String> words = List.of(row.getFirst().split(" +"));
      String name = words.getFirst();
      for (String word : words) {
        add(name, cut.apply(word));
      }
    }
    for (List<String> row : nouns) {
      List<String> words = List.of(row.getFirst().split(" +"));
      words.forEach(word -> addNoun(words.getFirst(), word));
    }
    byBases.replaceAll(this::withFields);
    bySurface.replaceAll((surface, names) -> withFields(JOINT + surface, names));
  }

  private void add(String name, List<Morpheme> phrase) {
    List<Morpheme> told = phrase.stream().filter(word -> !word.particle()).toList();
    if (told.isEmpty()) {
      return;
    }
    // 壊れている counts as 壊れる, and its inflection says nothing.
    int end = told.size();
    while (end > 1 && ends(told.get(end - 1))) {
      end--;
    }
    told = told.subList(0, end);
    StringBuilder bases = new StringBuilder();
    StringBuilder surface = new StringBuilder();
    for (Morpheme word : told) {
      bases.append(JOINT).append(word.base());
      surface.append(word.surface());
    }
    put(byBases, bases.toString(), name);
    starts(bases);
    starts(surface);
    // A verb is written in kana as often as not.
    if (told.size() == 1 && told.getFirst().is("動詞") && phrase.size() == 1) {
      String kana = Script.hiragana(told.getFirst().reading());
      if (kana.length() > 2) {
        put(byBases, JOINT + kana, name);
        beginnings.add(kana);
      }
    }
    if (told.size() == phrase.size()) {
      put(bySurface, surface.toString(), name);
    }
    beginnings.add(told.getFirst().base());
    beginnings.add(told.getFirst().surface().substring(0, 1));
    longest = Math.max(longest, told.size());
  }

  private void addNoun(String name, String word) {
    put(byBases, JOINT + word, name);
    put(bySurface, word, name);
    starts(word);
    beginnings.add(word.substring(0, 1));
  }

  private void starts(CharSequence phrase) {
    for (int end = 1; end < phrase.length(); end++) {
      starts.add(phrase.subSequence(0, end).toString());
    }
  }

  private boolean ends(Morpheme word) {
    return word.is("助動詞") && !negation.contains(word.base()) || ENDINGS.contains(word.base());
  }

  private static void put(Map<String, List<String>> names, String key, String name) {
    List<String> known = names.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!known.contains(name)) {
      known.add(name);
    }
  }

  /** The first meaning of a word, or the word itself. */
  String nameOf(String base) {
    return byBases.getOrDefault(JOINT + base, List.of(base)).getFirst();
  }

  /** What the words of {@code morphemes} mean, by themselves and as phrases. */
  Meanings read(List<Morpheme> morphemes) {
    List<List<String>> names = new ArrayList<>(Collections.nCopies(morphemes.size(), List.of()));
    BitSet inner = new BitSet();
    BitSet attributes = new BitSet();
    for (int from = 0; from < morphemes.size(); from++) {
      Morpheme first = morphemes.get(from);
      if (!first.particle()
          && (beginnings.contains(first.base())
              || beginnings.contains(first.surface().substring(0, 1)))) {
        read(morphemes, from, names, inner, attributes);
      }
    }
    for (int i = 0; i < morphemes.size(); i++) {
      if (names.get(i).isEmpty()) {
        names.set(i, fields.of(morphemes.get(i).base()));
      }
    }
    List<String> own = morphemes.stream().map(word -> own(word)).toList();
    return new Meanings(names, own, inner, attributes);
  }

  /** Adds to the meanings of a word their fields, and its own. */
  private List<String> withFields(String key, List<String> names) {
    List<String> all = List.copyOf(names);
    for (String name : names) {
      all = joined(all, fields.of(name));
    }
    return joined(all, fields.of(key.substring(1)));
  }

  private String own(Morpheme word) {
    return byBases.getOrDefault(JOINT + word.base(), List.of("")).getFirst();
  }

  private void read(
      List<Morpheme> morphemes,
      int from,
      List<List<String>> names,
      BitSet inner,
      BitSet attributes) {
    StringBuilder bases = new StringBuilder();
    StringBuilder surface = new StringBuilder();
    int words = 0;
    for (int to = from; to < morphemes.size() && words <= longest; to++) {
      Morpheme word = morphemes.get(to);
      surface.append(word.surface());
      if (word.particle() || to > from && word.is("副詞")) {
        continue;
      }
      if (word.mark()) {
        return;
      }
      words++;
      bases.append(JOINT).append(word.base());
      String key = bases.toString();
      String written = surface.toString();
      List<String> found = byBases.get(key);
      if (found == null) {
        found = bySurface.get(written);
      }
      if (found != null) {
        mean(morphemes, from, to, found, names);
        inner.set(from, to);
        if (morphemes.get(to).noun()) {
          attributes.set(from, to);
        }
      }
      if (!starts.contains(key) && !starts.contains(written)) {
        return;
      }
    }
  }

  private static void mean(
      List<Morpheme> morphemes, int from, int to, List<String> found, List<List<String>> names) {
    boolean compound =
        to > from && morphemes.subList(from, to + 1).stream().allMatch(Morpheme::noun);
    for (int i = from; i <= to; i++) {
      if (!morphemes.get(i).particle()) {
        // The card of a SIM card is no credit card.
        names.set(i, compound ? found : joined(found, names.get(i)));
      }
    }
  }

  /** What a longer phrase means comes first. */
  private static List<String> joined(List<String> found, List<String> before) {
    if (before.isEmpty()) {
      return found;
    }
    List<String> all = new ArrayList<>(found);
    before.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return all;
  }
}

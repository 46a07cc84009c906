package io.madoguchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups of words and phrases that count as one word, found by longest match on base forms or on
 * the joined surface.
 */
public final class Synonyms {

  private static final char JOINT = '\u0001';

  private final Map<String, String> mainForms = new HashMap<>();

  /** What a key can go on from. */
  private final Set<String> starts = new HashSet<>();

  private final Set<String> beginnings = new HashSet<>();
  private int longest;

  /**
   * @param split reads a phrase into terms, with the same tokenizer as utterances
   */
  public Synonyms(List<List<String>> groups, Function<String, List<Term>> split) {
    for (List<String> group : groups) {
      String main = NormalForm.of(group.getFirst()).text();
      for (String phrase : group) {
        add(words(split.apply(NormalForm.of(phrase).text())), main);
      }
    }
  }

  private static List<Term> words(List<Term> terms) {
    return terms.stream().filter(term -> term.kind() != Term.Kind.MARK).toList();
  }

  private void add(List<Term> phrase, String main) {
    if (phrase.isEmpty()) {
      return;
    }
    put(bases(phrase), main);
    put(surfaces(phrase), main);
    beginnings.add(phrase.getFirst().base());
    beginnings.add(phrase.getFirst().surface().substring(0, 1));
    // One more than the phrase: the tokenizer may cut it finer inside a sentence.
    longest = Math.max(longest, phrase.size() + 1);
  }

  private void put(String key, String main) {
    mainForms.putIfAbsent(key, main);
    for (int end = 1; end < key.length(); end++) {
      starts.add(key.substring(0, end));
    }
  }

  /** The terms with each phrase of a group made one term, whose base is the main form. */
  public Merged merge(List<Term> terms) {
    int[] places = new int[terms.size()];
    List<Term> merged = new ArrayList<>(terms.size());
    int from = 0;
    while (from < terms.size()) {
      int to = end(terms, from);
      for (int i = from; i < Math.max(to, from + 1); i++) {
        places[i] = merged.size();
      }
      merged.add(to > from ? one(terms.subList(from, to)) : terms.get(from));
      from = Math.max(to, from + 1);
    }
    return new Merged(merged, places);
  }

  private int end(List<Term> terms, int from) {
    Term first = terms.get(from);
    if (!beginnings.contains(first.base())
        && !beginnings.contains(first.surface().substring(0, 1))) {
      return from;
    }
    StringBuilder bases = new StringBuilder();
    StringBuilder surfaces = new StringBuilder();
    int end = from;
    for (int at = from; at < Math.min(terms.size(), from + longest); at++) {
      String base = bases.append(JOINT).append(terms.get(at).base()).toString();
      String surface = surfaces.append(terms.get(at).surface()).toString();
      if (mainForms.containsKey(base) || mainForms.containsKey(surface)) {
        end = at + 1;
      }
      if (!starts.contains(base) && !starts.contains(surface)) {
        break;
      }
    }
    return end;
  }

  private Term one(List<Term> phrase) {
    StringBuilder surface = new StringBuilder();
    StringBuilder reading = new StringBuilder();
    boolean excluded = false;
    for (Term term : phrase) {
      surface.append(term.surface());
      reading.append(term.reading());
      excluded |= term.excluded();
    }
    List<String> concepts =
        phrase.stream().flatMap(term -> term.concepts().stream()).distinct().toList();
    String main = mainForms.get(bases(phrase));
    if (main == null) {
      main = mainForms.getOrDefault(surface.toString(), surface.toString());
    }
    return new Term(
        surface.toString(), main, reading.toString(), Term.Kind.CONTENT, true, excluded, concepts);
  }

  private static String bases(List<Term> phrase) {
    StringBuilder joined = new StringBuilder();
    for (Term term : phrase) {
      joined.append(JOINT).append(term.base());
    }
    return joined.toString();
  }

  private static String surfaces(List<Term> phrase) {
    return phrase.stream().map(Term::surface).collect(Collectors.joining());
  }

  /**
   * Terms after merging.
   *
   * @param places for each term before, the index of the term it went into
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Merged(List<Term> terms, int[] places) {

    /** The place that the term at {@code index} went to. */
    public int place(int index) {
      return places[index];
    }

    /** The term that the term at {@code index} went into. */
    public Term at(int index) {
      return terms.get(places[index]);
    }

    /** The base form at the place where term {@code index} was, or {@code otherwise}. */
    public String mainForm(int index, String otherwise) {
      Term term = terms.get(places[index]);
      return term.synonym() ? term.base() : otherwise;
    }
  }
}

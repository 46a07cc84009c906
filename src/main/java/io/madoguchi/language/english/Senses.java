package io.madoguchi.language.english;

import io.madoguchi.language.Antonyms;
import io.madoguchi.language.Fields;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each word of one utterance stands for: its groups, and the name it goes by as a predicate.
 */
final class Senses {

  private static final Set<String> STOPPING = Set.of("stop", "disable", "unsubscribe");

  static final Senses NONE = new Senses(List.of(), List.of(), Map.of(), Fields.NONE);

  private final List<String> words;
  private final List<String> stems;
  private final Map<Integer, List<Groups.Found>> found;
  private final Map<Integer, String> heads = new HashMap<>();

  private final Fields fields;

  private Senses(
      List<String> words,
      List<String> stems,
      Map<Integer, List<Groups.Found>> found,
      Fields fields) {
    this.fields = fields;
    this.words = words;
    this.stems = stems;
    this.found = found;
  }

  static Senses of(List<Groups.Found> all, Sentence sentence, Stems stems, Fields fields) {
    Map<Integer, List<Groups.Found>> found = new HashMap<>();
    for (Groups.Found one : all) {
      for (int place : one.places()) {
        if (place == one.from() || sentence.content(place)) {
          found.computeIfAbsent(place, at -> new ArrayList<>(2)).add(one);
        }
      }
    }
    for (Groups.Found one : all) {
      // "Can not find" is one thing, and denies nothing.
      one.places().stream().filter(place -> !sentence.content(place)).forEach(sentence::spend);
    }
    Senses senses = new Senses(sentence.tokens, sentence.stems, found, fields);
    found.forEach((at, here) -> senses.heads.put(at, name(sentence.stem(at), here, stems)));
    return senses;
  }

  /** The name of its only group, or of the group it names; else its own stem. */
  private static String name(String stem, List<Groups.Found> here, Stems stems) {
    String only = "";
    for (Groups.Found one : here) {
      String name = stems.phrase(one.name());
      if (one.phrase() || name.equals(stem)) {
        return name;
      }
      only = only.isEmpty() ? name : stem;
    }
    return only;
  }

  /** The name of the word at {@code at} as a predicate. */
  String head(int at) {
    return heads.getOrDefault(at, stems.get(at));
  }

  List<String> concepts(int at) {
    List<String> own = at < stems.size() ? fields.of(stems.get(at)) : List.of();
    List<Groups.Found> here = found.getOrDefault(at, List.of());
    if (here.isEmpty()) {
      return own;
    }
    String first = here.getFirst().name();
    if (here.size() == 1 && own.isEmpty() && !STOPPING.contains(first)) {
      return fields.with(first);
    }
    Set<String> concepts = new LinkedHashSet<>();
    for (Groups.Found one : here) {
      concepts.addAll(fields.with(one.name()));
      if (STOPPING.contains(one.name())) {
        concepts.add(Term.STOPPING);
      }
    }
    concepts.addAll(own);
    return List.copyOf(concepts);
  }

  /** Adds the sides that words and phrases take to {@code signs}. */
  void signs(Antonyms antonyms, BitSet unsaid, Set<Sign> signs) {
    for (int i = 0; i < stems.size(); i++) {
      List<Groups.Found> here = found.getOrDefault(i, List.of());
      boolean phrase = here.stream().anyMatch(Groups.Found::phrase);
      if (!unsaid.get(i)) {
        here.forEach(one -> antonyms.of(one.name()).ifPresent(signs::add));
        if (!phrase) {
          String stem = stems.get(i);
          antonyms.of(words.get(i)).or(() -> antonyms.of(stem)).ifPresent(signs::add);
        }
      }
    }
  }
}

package io.madoguchi.language.japanese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings spellings of the same word to one, by a table; the longest entry wins at each place. */
final class Spelling {

  private record Rewrite(String from, String to) {}

  private final Map<Character, List<Rewrite>> byFirst = new HashMap<>();

  Spelling(List<List<String>> rows) {
    for (List<String> row : rows) {
      byFirst
          .computeIfAbsent(row.get(0).charAt(0), first -> new ArrayList<>())
          .add(new Rewrite(row.get(0), row.get(1)));
    }
    Comparator<Rewrite> longestFirst =
        Comparator.comparingInt((Rewrite rewrite) -> rewrite.from().length()).reversed();
    byFirst.values().forEach(rewrites -> rewrites.sort(longestFirst));
  }

  String unify(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      at += copy(text, at, out);
    }
    return out.toString();
  }

  private int copy(String text, int at, StringBuilder out) {
    for (Rewrite rewrite : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(rewrite.from(), at)) {
        out.append(rewrite.to());
        return rewrite.from().length();
      }
    }
    out.append(text.charAt(at));
    return 1;
  }
}

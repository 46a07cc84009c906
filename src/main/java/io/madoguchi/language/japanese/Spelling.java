package io.madoguchi.language.japanese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings spellings of the same word to one, by a table; the longest entry wins at each place.
 * Before that, endings of dialect and casual speech become those of the standard language.
 */
final class Spelling {

  private record Rewrite(String from, String to) {}

  private record Ending(String letters, Pattern spoken, String standard) {}

  private final Map<Character, List<Rewrite>> byFirst = new HashMap<>();
  private final List<Ending> endings;

  Spelling(List<List<String>> rows, List<List<String>> endings) {
    this.endings =
        endings.stream()
            .map(row -> new Ending(row.get(0), Pattern.compile(row.get(1)), row.get(2)))
            .toList();
    for (List<String> row : rows) {
      byFirst
          .computeIfAbsent(row.get(0).charAt(0), first -> new ArrayList<>())
          .add(new Rewrite(row.get(0), row.get(1)));
    }
    Comparator<Rewrite> longestFirst =
        Comparator.comparingInt((Rewrite rewrite) -> rewrite.from().length()).reversed();
    byFirst.values().forEach(rewrites -> rewrites.sort(longestFirst));
  }

  String unify(String spoken) {
    String text = spoken;
    for (Ending ending : endings) {
      if (text.contains(ending.letters())) {
        text = ending.spoken().matcher(text).replaceAll(ending.standard());
      }
    }
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

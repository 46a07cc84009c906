package io.madoguchi.language.entities;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.madoguchi.language.WordList;
import io.madoguchi.language.entities.Meaning.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Order numbers of any shop: whatever stands behind "order number", and else letters with five
 * digits or more, or long groups of digits with hyphens..
 */
final class OrderNumbers implements Form {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,24}(?:[-_][a-z0-9]{1,24}){0,4}");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-z]{1,6}[-_]?[0-9][0-9-]*");
  private static final Pattern GROUPS = Pattern.compile("[0-9]{3}-[0-9]{6,8}-[0-9]{6,8}");
  private static final int LONGEST = 32;
  private static final int FEWEST_DIGITS = 5;
  private static final int FEWEST_WHERE_NAMED = 3;
  private static final int FEWEST_WHERE_ASKED = 4;

  private static final String CUE =
      WordList.rows(OrderNumbers.class, "order-number-words.txt").stream()
          .map(row -> Pattern.quote(row.getFirst()))
          .collect(Collectors.joining("|"));

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[^a-z])(?:(?:"
              + CUE
              + ")(?: ?(?:は|が|is|was|の|:|「|\"|\\(|#|no|\\.|№)){0,3}|order ?(?:#|no\\.?|№)) ?$");

  /** Also stands before how many were ordered. */
  private static final Pattern MENTIONED =
      Pattern.compile("(?:(?:^|[^a-z])order|注文)(?: ?(?:は|is|:))? ?$");

  private static final int LONGEST_CUE = 40;

  /** Norms and the like that look like an order number. */
  private static final Set<String> NO_ORDER = Set.of("iso", "jis", "rfc", "utf", "sha", "iec");

  @Override
  public void find(Folded text, Search search, Consumer<Found> found) {
    if (!search.wants(EntityKind.ORDER_NUMBER)) {
      return;
    }
    Matcher matcher = WORD.matcher(text.text());
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() <= LONGEST
          && text.standsAlone(matcher.start(), matcher.end())
          && !partOfAddress(text, matcher.start(), matcher.end())) {
        rank(text, matcher.start(), word, search)
            .ifPresent(
                rank ->
                    found.accept(
                        new Found(
                            matcher.start(),
                            matcher.end(),
                            new Plain(EntityKind.ORDER_NUMBER, word.toUpperCase(Locale.ROOT)),
                            rank)));
      }
    }
  }

  private static boolean partOfAddress(Folded text, int from, int to) {
    return text.at(from - 1) == '@' || text.at(to) == '@' || text.at(from - 1) == '+';
  }

  /** How surely it is one; empty when it is none. */
  private static Optional<Integer> rank(Folded text, int from, String word, Search search) {
    long digits = word.chars().filter(c -> c >= '0' && c <= '9').count();
    if (search.isFor(EntityKind.ORDER_NUMBER)) {
      return digits >= FEWEST_WHERE_ASKED ? Optional.of(1) : Optional.empty();
    }
    String before = text.text().substring(Math.max(0, from - LONGEST_CUE), from);
    if (digits >= FEWEST_WHERE_NAMED && NAMED.matcher(before).find()) {
      return Optional.of(8);
    }
    if (digits >= FEWEST_DIGITS && MENTIONED.matcher(before).find()) {
      return Optional.of(5);
    }
    boolean looksLikeOne =
        (LETTERS_AND_DIGITS.matches(word) && digits >= FEWEST_DIGITS && !norm(word))
            || GROUPS.matches(word);
    return looksLikeOne ? Optional.of(5) : Optional.empty();
  }

  private static boolean norm(String word) {
    return NO_ORDER.contains(List.of(word.split("[^a-z]", 2)).getFirst());
  }
}

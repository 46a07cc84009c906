package io.madoguchi.knowledge.checking;

import static java.util.Objects.requireNonNull;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.finding.Nearest;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds examples of one intent that look like those of another, so that no matcher could tell which
 * is meant. It looks only at pairs that share something rare, never at all pairs.
 */
final class Lookalikes {

  private static final int SHORTEST = 5;
  private static final int MOST_COMPARISONS = 20_000_000;

  private final Findings findings;
  private final Language language;
  private final Set<String> reported = new HashSet<>();
  private int comparisons;

  Lookalikes(Findings findings, Language language) {
    this.findings = findings;
    this.language = language;
  }

  /** A text once, however often it is said; {@code number} is its place in the list of all. */
  private record Form(int number, String folded, Said said, Bigrams bigrams) {}

  void check(List<Said> examples) {
    Map<String, Said> firsts = new LinkedHashMap<>();
    for (Said said : examples) {
      String folded = Normal.folded(said.text());
      Said first = firsts.putIfAbsent(folded, said);
      if (first != null && !first.intent().equals(said.intent()) && !folded.isEmpty()) {
        report(said, first, "duplicate-example", "is also an example of");
      }
    }
    List<Form> forms = forms(firsts);
    int[] comparedWith = new int[forms.size()];
    shareMostBigrams(forms, comparedWith);
    differInOneCharacter(forms, comparedWith);
  }

  /** From short to long. */
  private static List<Form> forms(Map<String, Said> firsts) {
    Bigrams.Vocabulary vocabulary = new Bigrams.Vocabulary(firsts.keySet());
    List<String> texts =
        firsts.keySet().stream()
            .filter(text -> text.length() >= SHORTEST)
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    List<Form> forms = new ArrayList<>(texts.size());
    for (String text : texts) {
      forms.add(
          new Form(forms.size(), text, requireNonNull(firsts.get(text)), vocabulary.of(text)));
    }
    return forms;
  }

  /** Similar pairs share a bigram among the rarest few of each, which is all that is indexed. */
  private void shareMostBigrams(List<Form> forms, int[] comparedWith) {
    Map<Integer, List<Form>> index = new HashMap<>();
    Arrays.fill(comparedWith, -1);
    for (Form form : forms) {
      for (int bigram : form.bigrams().rarest()) {
        List<Form> sharing = index.computeIfAbsent(bigram, _ -> new ArrayList<>());
        for (int i = sharing.size() - 1; i >= 0; i--) {
          Form candidate = sharing.get(i);
          if (!form.bigrams().mayResemble(candidate.bigrams())) {
            break;
          }
          if (mayCompare(form, candidate, comparedWith)
              && form.bigrams().resembles(candidate.bigrams())) {
            near(form, candidate);
          }
        }
        sharing.add(form);
      }
    }
  }

  /** Texts that differ in one character become equal when the right one of each is left out. */
  private void differInOneCharacter(List<Form> forms, int[] comparedWith) {
    Map<String, List<Form>> index = new HashMap<>();
    Arrays.fill(comparedWith, -1);
    for (Form form : forms) {
      String text = form.folded();
      if (text.length() > Bigrams.SHORT) {
        break;
      }
      for (int left = -1; left < text.length(); left++) {
        String shorter = left < 0 ? text : text.substring(0, left) + text.substring(left + 1);
        List<Form> sharing = index.computeIfAbsent(shorter, _ -> new ArrayList<>(1));
        for (Form candidate : sharing) {
          if (mayCompare(form, candidate, comparedWith)
              && Nearest.distance(text, candidate.folded()) == 1) {
            near(form, candidate);
          }
        }
        sharing.add(form);
      }
    }
  }

  /** Says no to a pair of one intent, and to the same pair again. */
  private boolean mayCompare(Form form, Form candidate, int[] comparedWith) {
    if (form.said().intent().equals(candidate.said().intent())
        || comparedWith[candidate.number()] == form.number()
        || comparisons >= MOST_COMPARISONS) {
      return false;
    }
    comparedWith[candidate.number()] = form.number();
    comparisons++;
    return candidate.number() != form.number();
  }

  private void near(Form form, Form other) {
    if (Contrast.sameMeaning(form.said().text(), other.said().text(), language)) {
      boolean later =
          Comparator.comparing(Origin::file)
                  .thenComparingInt(Origin::line)
                  .compare(form.said().origin(), other.said().origin())
              >= 0;
      report(
          later ? form.said() : other.said(),
          later ? other.said() : form.said(),
          "near-duplicate-example",
          "is almost an example of");
    }
  }

  private void report(Said said, Said first, String code, String relation) {
    if (reported.add(said.origin() + " " + first.origin())) {
      findings.warning(
          said.origin(),
          code,
          "'%s' (intent '%s') %s intent '%s', '%s' at %s; keep it in one of them"
              .formatted(
                  Excerpt.of(said.text()),
                  said.intent(),
                  relation,
                  first.intent(),
                  Excerpt.of(first.text()),
                  first.origin()));
    }
  }
}

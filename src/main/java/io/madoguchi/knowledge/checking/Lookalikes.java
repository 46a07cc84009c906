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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds examples that look like others: of another intent, so that no matcher could tell which is
 * meant, or of the same one, where they teach nothing new. It looks only at pairs that share
 * something rare, never at all pairs.
 */
public final class Lookalikes {

  private static final int SHORTEST = 5;
  private static final int MOST_COMPARISONS = 20_000_000;

  private final Language language;
  private final boolean inside;
  private final Set<Pair> found = new LinkedHashSet<>();
  private int comparisons;

  /**
   * @param inside whether to look at two examples of one intent as well
   */
  private Lookalikes(Language language, boolean inside) {
    this.language = language;
    this.inside = inside;
  }

  /**
   * Two examples that mean the same.
   *
   * @param later the one that comes later in the files
   * @param same whether they are equal but for width, case and marks
   */
  public record Pair(Said first, Said later, boolean same) {

    boolean ofOneIntent() {
      return first.intent().equals(later.intent());
    }
  }

  /** A text once, however often it is said; {@code number} is its place in the list of all. */
  private record Form(int number, String folded, Said said, Bigrams bigrams) {}

  /** Every pair there is, inside and across intents, within a bound of work. */
  public static List<Pair> of(List<Said> examples, Language language) {
    return new Lookalikes(language, true).find(examples);
  }

  /** Warns of pairs of different intents. */
  static void check(List<Said> examples, Language language, Findings findings) {
    new Lookalikes(language, false).find(examples).forEach(pair -> report(pair, findings));
  }

  private List<Pair> find(List<Said> examples) {
    Map<String, Said> firsts = new LinkedHashMap<>();
    for (Said said : examples) {
      String folded = Normal.folded(said.text());
      Said first = firsts.putIfAbsent(folded, said);
      if (first != null && !folded.isEmpty()) {
        add(new Pair(first, said, true));
      }
    }
    List<Form> forms = forms(firsts);
    int[] comparedWith = new int[forms.size()];
    shareMostBigrams(forms, comparedWith);
    differInOneCharacter(forms, comparedWith);
    return List.copyOf(found);
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

  /** Says no to a pair of one intent where it is not asked for, and to the same pair again. */
  private boolean mayCompare(Form form, Form candidate, int[] comparedWith) {
    if ((!inside && form.said().intent().equals(candidate.said().intent()))
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
      add(new Pair(later ? other.said() : form.said(), later ? form.said() : other.said(), false));
    }
  }

  private void add(Pair pair) {
    if (inside || !pair.ofOneIntent()) {
      found.add(pair);
    }
  }

  private static void report(Pair pair, Findings findings) {
    findings.warning(
        pair.later().origin(),
        pair.same() ? "duplicate-example" : "near-duplicate-example",
        "'%s' (intent '%s') %s intent '%s', '%s' at %s; keep it in one of them"
            .formatted(
                Excerpt.of(pair.later().text()),
                pair.later().intent(),
                pair.same() ? "is also an example of" : "is almost an example of",
                pair.first().intent(),
                Excerpt.of(pair.first().text()),
                pair.first().origin()));
  }
}

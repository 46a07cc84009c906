package io.madoguchi.staff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Sets of ids (teams, languages, skills) as text: in the database, and as an administrator types
 * them.
 */
public final class Teams {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,、]+");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final int MOST = 20;

  private Teams() {}

  public static String join(Set<String> teams) {
    return String.join(" ", new TreeSet<>(teams));
  }

  public static Set<String> split(String stored) {
    return stored.isEmpty() ? Set.of() : Set.of(stored.split(" "));
  }

  /** Ids separated by commas or spaces; empty when one is not an id, or there are more than 20. */
  public static Optional<Set<String>> typed(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    Set<String> teams = new TreeSet<>();
    Arrays.stream(SEPARATORS.split(plain)).filter(id -> !id.isEmpty()).forEach(teams::add);
    boolean fine = teams.size() <= MOST && teams.stream().allMatch(id -> ID.matcher(id).matches());
    return fine ? Optional.of(Set.copyOf(teams)) : Optional.empty();
  }
}

package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The grammar of names. An intent that comes from elsewhere may keep its name, so that figures stay
 * comparable; whatever stands in an address stays plain.
 */
public final class Ids {

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern PRINTABLE = Pattern.compile("[^\\p{C}\\p{Z}]+( [^\\p{C}\\p{Z}]+)*");
  private static final int LENGTH = 128;

  private final Findings findings;
  private final Set<String> filesWithUnusualIds = new HashSet<>();

  public Ids(Findings findings) {
    this.findings = findings;
  }

  public boolean plain(String kind, String id, Origin origin) {
    boolean plain = PLAIN.matcher(id).matches();
    if (!plain) {
      findings.error(
          origin,
          "bad-id",
          "%s id '%s': use a-z, 0-9 and '-', at most 64 characters"
              .formatted(kind, Excerpt.of(id)));
    }
    return plain;
  }

  /** Warns once a file about ids that are allowed and not plain. */
  public boolean intent(String id, Origin origin) {
    if (!isIntentId(id)) {
      findings.error(
          origin,
          "bad-id",
          "intent id '%s': at most %d printable characters, single spaces, and not only '-'"
              .formatted(Excerpt.of(id), LENGTH));
      return false;
    }
    if (!PLAIN.matcher(id).matches() && filesWithUnusualIds.add(origin.file())) {
      findings.warning(
          origin,
          "unusual-id",
          "intent id '%s' works; new ones are best a-z, 0-9 and '-' (said once a file)"
              .formatted(Excerpt.of(id)));
    }
    return true;
  }

  public static boolean isIntentId(String id) {
    return id.codePointCount(0, id.length()) <= LENGTH
        && PRINTABLE.matcher(id).matches()
        && !id.equals("-");
  }
}

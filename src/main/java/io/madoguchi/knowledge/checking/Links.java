package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.finding.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What has a name in a bot folder, and who points to it. */
public final class Links {

  private static final int HINTS = 200;

  private final Findings findings;
  private final Map<Kind, Map<String, Origin>> declared = new EnumMap<>(Kind.class);
  private final List<Wish> wishes = new ArrayList<>();

  public Links(Findings findings) {
    this.findings = findings;
  }

  public enum Kind {
    INTENT,
    MENU,
    ARTICLE,
    TEAM,
    CONTEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Wish(Kind kind, String id, Origin origin) {}

  /** False when the name is taken, which is then reported. */
  public boolean declare(Kind kind, String id, Origin origin) {
    Origin first = of(kind).putIfAbsent(id, origin);
    if (first != null) {
      findings.error(
          origin, "duplicate-id", "%s '%s' exists already at %s".formatted(kind, id, first));
    }
    return first == null;
  }

  /** A context may be set in many places. */
  public void declareContext(String id, Origin origin) {
    of(Kind.CONTEXT).putIfAbsent(id, origin);
  }

  public void want(Kind kind, String id, Origin origin) {
    wishes.add(new Wish(kind, id, origin));
  }

  /** Reports every link that leads nowhere. */
  public void check() {
    int hints = 0;
    for (Wish wish : wishes) {
      Set<String> known = of(wish.kind).keySet();
      if (!known.contains(wish.id)) {
        String hint = hints++ < HINTS ? Nearest.hint(wish.id, known) : "";
        findings.error(
            wish.origin,
            "dead-link",
            "there is no %s '%s'".formatted(wish.kind, Excerpt.of(wish.id)) + hint);
      }
    }
  }

  /** What nothing points to, with its place. */
  Map<String, Origin> unused(Kind kind) {
    Set<String> used = new HashSet<>();
    wishes.stream().filter(wish -> wish.kind == kind).forEach(wish -> used.add(wish.id));
    Map<String, Origin> unused = new LinkedHashMap<>(of(kind));
    unused.keySet().removeAll(used);
    return unused;
  }

  private Map<String, Origin> of(Kind kind) {
    return declared.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
  }
}

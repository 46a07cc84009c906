package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.finding.Nearest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that every {@code {name}} in what the bot says is the name of a slot. */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\p{L}\\p{N}_-]+)}");

  private Placeholders() {}

  static void check(Text text, List<String> slots, Origin origin, String what, Findings findings) {
    for (String said : text.byLanguage().values()) {
      Matcher placeholder = PLACEHOLDER.matcher(said);
      while (placeholder.find()) {
        String name = placeholder.group(1);
        if (!slots.contains(name)) {
          findings.error(
              origin,
              "unknown-placeholder",
              "%s says {%s}, and the intent has %s%s"
                  .formatted(
                      what,
                      Excerpt.of(name),
                      slots.isEmpty() ? "no slots" : "only the slots " + String.join(", ", slots),
                      Nearest.hint(name, slots)));
        }
      }
    }
  }
}

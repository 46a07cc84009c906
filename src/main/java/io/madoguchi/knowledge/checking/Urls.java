package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a designer may send a visitor to. */
public final class Urls {

  private static final Pattern SAFE =
      Pattern.compile("(?i)(https?://[^\\s\\p{Cntrl}/].*|mailto:.+|tel:.+|/([^/\\\\].*)?|#.*)");
  private static final Pattern HELP = Pattern.compile("/help/[a-z]+/([^/?#]+).*");
  private static final int LENGTH = 2_000;

  private final Findings findings;
  private final Links links;

  public Urls(Findings findings, Links links) {
    this.findings = findings;
    this.links = links;
  }

  /** Reports an unsafe address, and remembers a link to an article of this folder. */
  public boolean check(String url, Origin origin) {
    if (url.length() > LENGTH
        || !SAFE.matcher(url).matches()
        || url.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      findings.error(
          origin,
          "bad-url",
          "'%s': an address begins with https://, http://, mailto:, tel: or / and has no spaces"
              .formatted(Excerpt.of(url)));
      return false;
    }
    Matcher help = HELP.matcher(url);
    if (help.matches()) {
      links.want(Links.Kind.ARTICLE, help.group(1), origin);
    }
    return true;
  }
}

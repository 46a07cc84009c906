package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a good editor would tell the designer of a folder that is correct as far as it goes. */
public final class Advice {

  private static final int EXAMPLES = 8;

  private final Findings findings;
  private final List<Language> languages;
  private final Links links;

  public Advice(Findings findings, List<Language> languages, Links links) {
    this.findings = findings;
    this.languages = languages;
    this.links = links;
  }

  /** Looks at each intent, and for what nothing leads to. */
  public void give(Map<String, Intent> intents) {
    Set<String> unlinked = links.unused(Kind.INTENT).keySet();
    for (Intent intent : intents.values()) {
      if (!intent.examples().isEmpty() || !intent.rules().isEmpty()) {
        languages.forEach(language -> aboutLanguage(intent, language));
      } else if (unlinked.contains(intent.id())) {
        warn(intent, "unreachable-intent", "has no examples and nothing leads to it");
      }
    }
    links
        .unused(Kind.ARTICLE)
        .forEach(
            (id, origin) ->
                findings.warning(
                    origin,
                    "unused-article",
                    "article '" + id + "' is used by no intent, link or 'related'"));
    links
        .unused(Kind.MENU)
        .forEach(
            (id, origin) ->
                findings.warning(origin, "unused-menu", "menu '" + id + "' is never opened"));
  }

  /** Looks for examples that are nearly alike: as slow as everything else together. */
  public void compare(Map<Language, List<Said>> examples) {
    examples.forEach((language, said) -> new Lookalikes(findings, language).check(said));
  }

  private void aboutLanguage(Intent intent, Language language) {
    int count = intent.examples().getOrDefault(language, List.of()).size();
    if (!intent.speaks(language)) {
      warn(intent, "missing-language", "has no examples in '" + language.tag() + "'");
    } else if (count > 0 && count < EXAMPLES) {
      warn(
          intent,
          "few-examples",
          "has %d examples in '%s'; from %d on it is found well"
              .formatted(count, language.tag(), EXAMPLES));
    }
  }

  private void warn(Intent intent, String code, String what) {
    findings.warning(intent.origin(), code, "intent '" + Excerpt.of(intent.id()) + "' " + what);
  }
}

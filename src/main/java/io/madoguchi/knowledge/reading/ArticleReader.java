package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Article;
import io.madoguchi.knowledge.Article.Page;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.checking.Markup;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.SourceFile;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.knowledge.yaml.YamlTree;
import io.madoguchi.language.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code articles/<language>/<id>.md}: a small YAML header between {@code ---}, then text.
 */
final class ArticleReader {

  /** {@code /help/<language>/suggest} completes what visitors type. */
  private static final String TAKEN = "suggest";

  private static final int LENGTH = 100_000;
  private static final int LEAD_LENGTH = 800;

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final Markup markup;
  private final Ids ids;
  private final Map<String, Map<Language, Page>> pages = new LinkedHashMap<>();

  ArticleReader(Findings findings, Links links, Texts texts, Ids ids, Markup markup) {
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.ids = ids;
    this.markup = markup;
  }

  void add(SourceFile file) {
    String directory = file.path().split("/", -1)[1];
    Optional<Language> language = Texts.language(directory);
    if (language.isEmpty()) {
      findings.error(
          file.start(),
          "unknown-language",
          "'" + directory + "' is not one of the languages ja, en");
      return;
    }
    String id = file.stem();
    if (!ids.plain("article", id, file.start())) {
      return;
    }
    if (id.equals(TAKEN)) {
      findings.error(
          file.start(),
          "bad-id",
          "article id '" + TAKEN + "': that address is taken, rename the file");
      return;
    }
    if (!pages.containsKey(id)) {
      links.declare(Kind.ARTICLE, id, file.start());
    }
    Map<Language, Page> versions = pages.computeIfAbsent(id, _ -> new EnumMap<>(Language.class));
    page(file, "article '" + id + "'").ifPresent(page -> versions.put(language.get(), page));
  }

  Map<String, Article> articles() {
    Map<String, Article> articles = new LinkedHashMap<>();
    pages.forEach(
        (id, versions) -> {
          if (!versions.isEmpty()) {
            Origin origin = versions.values().iterator().next().origin();
            texts.missing(versions, origin, "article '" + id + "'");
            articles.put(id, new Article(id, versions));
          }
        });
    return articles;
  }

  private Optional<Page> page(SourceFile file, String owner) {
    String text = file.text().replace("\r\n", "\n");
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      findings.error(
          file.start(),
          "missing-header",
          owner + " begins with a header: a line '---', 'title: …', and a line '---'");
      return Optional.empty();
    }
    String header = text.substring(0, end + 1);
    String body = text.substring(end + "\n---\n".length());
    Optional<Yaml> yaml = YamlTree.parse(new SourceFile(file.path(), header), findings);
    int line = (int) header.lines().count() + 2;
    int lead = body(body, file.path(), line, owner);
    return yaml.flatMap(node -> Fields.of(node, Shape.ARTICLE, owner, findings))
        .flatMap(fields -> page(fields, owner, body, lead));
  }

  /** Checks the text and returns the length of its short part. */
  private int body(String body, String file, int line, String owner) {
    Origin origin = new Origin(file, line, 1);
    if (body.length() > LENGTH) {
      findings.error(
          origin,
          "too-long",
          "%s has %,d characters, at most %,d".formatted(owner, body.length(), LENGTH));
      return 0;
    }
    int lead = markup.checkArticle(body, file, line);
    int spoken = body.substring(0, lead).strip().length();
    if (spoken == 0) {
      findings.error(
          origin,
          "missing-lead",
          owner + " needs a short part before its first '## ' heading: what the bot says");
    } else if (spoken > LEAD_LENGTH) {
      findings.warning(
          origin,
          "long-lead",
          "the short part of %s has %,d characters; put the details below a '## ' heading"
              .formatted(owner, spoken));
    }
    return lead;
  }

  private Optional<Page> page(Fields fields, String owner, String body, int lead) {
    List<String> keywords = new ArrayList<>();
    for (Yaml node : fields.list("keywords")) {
      fields.scalar(node, "each of 'keywords'").ifPresent(word -> keywords.add(word.value()));
    }
    List<String> related = new ArrayList<>();
    for (Yaml node : fields.list("related")) {
      fields
          .scalar(node, "each of 'related'")
          .ifPresent(
              id -> {
                links.want(Kind.ARTICLE, id.value(), id.origin());
                related.add(id.value());
              });
    }
    Optional<LocalDate> updated = fields.scalar("updated").flatMap(date -> date(date, owner));
    return fields
        .string("title")
        .map(
            title ->
                new Page(
                    title.strip(),
                    List.copyOf(keywords),
                    updated,
                    List.copyOf(related),
                    body.substring(0, lead).strip(),
                    body.strip(),
                    fields.origin()));
  }

  private Optional<LocalDate> date(Scalar written, String owner) {
    try {
      return Optional.of(LocalDate.parse(written.value()));
    } catch (DateTimeException notADate) {
      findings.error(
          written.origin(),
          "wrong-value",
          owner + ": 'updated' is a date such as 2026-11-01, not " + written.kind());
      return Optional.empty();
    }
  }
}

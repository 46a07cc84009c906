package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Looks through Markdown for links, and for what a bubble in the widget cannot show. */
public final class Markup {

  private static final int DEPTH = 50;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(50)
          .build();

  private static final Set<Class<? extends Node>> SPOKEN =
      Set.of(
          Document.class,
          Paragraph.class,
          Text.class,
          StrongEmphasis.class,
          Link.class,
          BulletList.class,
          OrderedList.class,
          ListItem.class,
          SoftLineBreak.class,
          HardLineBreak.class);

  private final Findings findings;
  private final Urls urls;

  public Markup(Findings findings, Urls urls) {
    this.findings = findings;
    this.urls = urls;
  }

  /** Checks what the bot says; every finding is placed at {@code origin}. */
  public void checkSpeech(String text, Origin origin) {
    walk(PARSER.parse(text), true, 0, _ -> origin);
  }

  /**
   * Checks an article and finds where its short part ends.
   *
   * @param line the line of the file at which {@code body} begins
   * @return the length of the short part, in characters
   */
  public int checkArticle(String body, String file, int line) {
    Node document = PARSER.parse(body);
    Place place =
        node ->
            node.getSourceSpans().stream()
                .findFirst()
                .map(
                    span -> new Origin(file, line + span.getLineIndex(), span.getColumnIndex() + 1))
                .orElse(new Origin(file, line, 1));
    boolean spoken = true;
    int lead = body.length();
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (spoken && child instanceof Heading heading && heading.getLevel() == 2) {
        spoken = false;
        lead =
            heading.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).min().orElse(0);
      }
      walk(child, spoken, 1, place);
    }
    return lead;
  }

  private interface Place {
    Origin of(Node node);
  }

  private void walk(Node node, boolean spoken, int depth, Place place) {
    if (depth > DEPTH) {
      findings.error(place.of(node), "too-deep", "Markdown nested deeper than " + DEPTH);
      return;
    }
    check(node, spoken, place);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child, spoken, depth + 1, place);
    }
  }

  private void check(Node node, boolean spoken, Place place) {
    switch (node) {
      case Link link -> urls.check(link.getDestination(), place.of(node));
      case Image image -> urls.check(image.getDestination(), place.of(node));
      case HtmlBlock _, HtmlInline _ ->
          findings.warning(
              place.of(node), "html", "HTML is shown as it is written; use Markdown instead");
      default -> {}
    }
    if (spoken && !SPOKEN.contains(node.getClass()) && !isHtml(node)) {
      findings.warning(
          place.of(node),
          "markup",
          "the bot can say paragraphs, **bold**, [links](…) and lists, not a "
              + (node instanceof Block ? "block" : "mark")
              + " of the kind '"
              + node.getClass().getSimpleName()
              + "'");
    }
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlock || node instanceof HtmlInline;
  }
}

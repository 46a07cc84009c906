package io.madoguchi.help;

import io.madoguchi.language.Language;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns Markdown into safe HTML: HTML in it stays text, and links go only where links may go. */
final class Markdown {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(50).build();

  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  static String html(String markdown, Language language) {
    // Japanese has no spaces between words: a line's end in the source must not become one.
    String lineEnd = language == Language.JA ? "" : "\n";
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
        .softbreak(lineEnd)
        .attributeProviderFactory(
            _ ->
                (node, tag, attributes) -> {
                  if (node instanceof Link link && link.getDestination().matches("(?i)https?:.*")) {
                    attributes.put("rel", "noopener");
                  }
                  if (tag.equals("table")) {
                    attributes.put("tabindex", "0");
                  }
                })
        .build()
        .render(PARSER.parse(markdown));
  }

  /** The words alone, on one line: of a link what it says, not where it leads. */
  static String plain(String markdown) {
    return words(withoutLinks(markdown)).replaceAll("\\s+", " ").strip();
  }

  /**
   * The words of the first paragraph, on one line. Lists and tables make no sense there, so a
   * paragraph that announces one ends in an ellipsis.
   */
  static String summary(String markdown, Language language) {
    Node document = withoutLinks(markdown);
    Node first = document.getFirstChild();
    while (first != null && !(first instanceof Paragraph)) {
      first = first.getNext();
    }
    // Japanese has no spaces between words, so a line's end must not become one.
    String lineEnd = language == Language.JA ? "" : " ";
    return words(first != null ? first : document)
        .strip()
        .replaceAll("\\s*\\R\\s*", lineEnd)
        .replaceFirst("[:：]$", "…");
  }

  private static Node withoutLinks(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            while (link.getFirstChild() != null) {
              link.insertBefore(link.getFirstChild());
            }
            link.unlink();
          }
        });
    return document;
  }

  private static String words(Node node) {
    return PLAIN.render(node);
  }
}

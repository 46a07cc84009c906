package io.madoguchi.knowledge.importing.draft;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What becomes of Markdown's marks within a line. A backslash would show in the widget, so a mark
 * that must not act is replaced by its full-width twin, and only where it would act.
 */
enum InlineMarks {
  MEAN_NOTHING,
  BOLD_AND_LINKS;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(10).build();
  private static final Pattern URL =
      Pattern.compile(
          "https?://[A-Za-z0-9]([\\x21-\\x7e&&[^<>\"'`()\\[\\]{}|\\\\^*]]{0,1500}[A-Za-z0-9/=_#-])?");
  private static final Pattern SAFE =
      Pattern.compile("(?i)(https?://[^/\\s\\p{Cntrl}]|mailto:|tel:)[^\\s\\p{Cntrl}]{1,1500}");

  /** Characters of a line; what a longer one holds is no prose, and may be there to cost time. */
  private static final int PARSED = 5_000;

  private static final String ACTING = "*_`[]<>#&\\~|!";
  private static final String ACTING_FIRST = "-+=.)";
  private static final int FULL_WIDTH = '！' - '!';

  private static final Set<Class<? extends Node>> KEPT =
      Set.of(Document.class, Paragraph.class, Text.class, StrongEmphasis.class, Link.class);

  String inline(String line) {
    if (line.length() > PARSED) {
      return linked(line, true);
    }
    Node parsed = PARSER.parse(line);
    boolean plain = words(parsed).equals(line);
    if (!plain && !(this == BOLD_AND_LINKS && isKept(parsed))) {
      return linked(line, true);
    }
    return plain ? linked(line, false) : line;
  }

  private static boolean isKept(Node node) {
    if (!KEPT.contains(node.getClass())
        || node instanceof Link link && !SAFE.matcher(link.getDestination()).matches()) {
      return false;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!isKept(child)) {
        return false;
      }
    }
    return true;
  }

  /** The text as it would be read, or something else where a mark acts. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Document || node instanceof Paragraph) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        words.append(words(child));
      }
    }
    return words.toString();
  }

  /** Addresses as links; between them the marks without their meaning, when that is asked for. */
  private static String linked(String line, boolean inert) {
    StringBuilder linked = new StringBuilder();
    Matcher url = URL.matcher(line);
    int end = 0;
    while (url.find()) {
      linked.append(between(line.substring(end, url.start()), inert, end == 0));
      linked.append('[').append(url.group()).append("](").append(url.group()).append(')');
      end = url.end();
    }
    return linked.append(between(line.substring(end), inert, end == 0)).toString();
  }

  private static String between(String text, boolean inert, boolean first) {
    if (!inert) {
      return text;
    }
    StringBuilder twins = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      boolean acts = ACTING.indexOf(mark) >= 0 || first && i < 4 && ACTING_FIRST.indexOf(mark) >= 0;
      twins.append(acts ? (char) (mark + FULL_WIDTH) : mark);
    }
    return twins.toString();
  }
}

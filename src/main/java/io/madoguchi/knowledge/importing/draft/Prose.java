package io.madoguchi.knowledge.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of an answer into Markdown that the widget and the help pages show alike: lines
 * stay lines, lists stay lists, addresses become links.
 */
public final class Prose {

  private static final Pattern ITEM = Pattern.compile("(?:([-*+])|(\\d{1,3}[.)]))\\s+(\\S.*)");

  /** What people draw between paragraphs, which Markdown would take for a heading or a table. */
  private static final Pattern RULE = Pattern.compile("[-=_*|:+\\s]{3,}");

  private enum Kind {
    NOTHING,
    PARAGRAPH,
    BULLETS,
    NUMBERS
  }

  private final InlineMarks marks;
  private final List<String> lines = new ArrayList<>();
  private Kind last = Kind.NOTHING;

  private Prose(InlineMarks marks) {
    this.marks = marks;
  }

  /** Of text in which marks mean nothing: {@code *} stays a star. */
  public static String plain(String text) {
    return new Prose(InlineMarks.MEAN_NOTHING).convert(HtmlText.plain(text));
  }

  /** Of text that is Markdown already: bold and safe links stay, other marks lose their meaning. */
  public static String markdown(String text) {
    return new Prose(InlineMarks.BOLD_AND_LINKS).convert(HtmlText.plain(text));
  }

  private String convert(String text) {
    text.lines().map(line -> line.replace('\u00a0', ' ').strip()).forEach(this::add);
    return String.join("\n", lines).strip();
  }

  private void add(String line) {
    if (line.isEmpty() || RULE.matcher(line).matches()) {
      if (last != Kind.NOTHING) {
        lines.add("");
      }
      last = Kind.NOTHING;
      return;
    }
    Matcher item = ITEM.matcher(line);
    if (!item.matches()) {
      append(Kind.PARAGRAPH, marks.inline(line));
    } else if (item.group(1) != null) {
      append(Kind.BULLETS, "- " + marks.inline(item.group(3)));
    } else {
      append(Kind.NUMBERS, item.group(2) + " " + marks.inline(item.group(3)));
    }
  }

  private void append(Kind kind, String line) {
    if (kind == last && kind == Kind.PARAGRAPH) {
      // Two spaces at a line's end are the break that both readers know.
      lines.addLast(lines.removeLast() + "  ");
    } else if (kind != last && last != Kind.NOTHING) {
      lines.add("");
    }
    lines.add(line);
    last = kind;
  }
}

package io.madoguchi.knowledge.importing.draft;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes HTML out of the answers of FAQ systems: line ends, list items and addresses stay, the other
 * tags that such systems write go. Text without such tags is left as it is.
 */
final class HtmlText {

  private static final Pattern LINK =
      Pattern.compile(
          "(?is)<a\\s[^>]{0,500}?href\\s*=\\s*[\"']([^\"'<>\\s]{1,2000})[\"'][^>]{0,500}>(.{0,500}?)</a>");
  private static final Pattern LINE_END =
      Pattern.compile("(?i)\\s*(<br\\s*/?>|</(p|div|tr|h[1-6]|ul|ol)>)[ \\t]*");
  private static final Pattern ITEM = Pattern.compile("(?i)\\s*<li(\\s[^>]{0,500})?>\\s*");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(a|b|i|u|em|strong|span|font|p|div|ul|ol|table|tbody|thead|tr|td|th|h[1-6]|img|br|li|hr)"
              + "(\\s[^<>]{0,1000})?/?>");

  private HtmlText() {}

  static String plain(String text) {
    String lines = text;
    if (TAG.matcher(text).find()) {
      lines = LINK.matcher(lines).replaceAll(HtmlText::link);
      lines = ITEM.matcher(lines).replaceAll("\n- ");
      lines = LINE_END.matcher(lines).replaceAll("\n");
      lines = TAG.matcher(lines).replaceAll("");
    }
    return lines
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** What the link says, and where it leads when that is an address for everybody. */
  private static String link(MatchResult link) {
    String address = link.group(1);
    String label = link.group(2).strip();
    boolean elsewhere = address.matches("(?i)https?://.*") && !label.contains(address);
    return Matcher.quoteReplacement(elsewhere ? label + " (" + address + ")" : label);
  }
}

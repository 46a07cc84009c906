package io.madoguchi.conversation.state;

/**
 * The page on which the visitor opened the conversation; both parts may be empty, at most 2,000 and
 * 200 characters.
 */
public record Page(String url, String title) {

  public static final Page UNKNOWN = new Page("", "");

  public Page {
    url = url.substring(0, Math.min(url.length(), 2_000));
    title = title.substring(0, Math.min(title.length(), 200));
  }
}

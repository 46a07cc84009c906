package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.MessageSent;
import java.time.Instant;

/**
 * The last words of a conversation, for lists.
 *
 * @param asked what the visitor wrote last; empty before they wrote
 * @param role who wrote last
 * @param text what they wrote; both texts at most 120 characters
 * @param at when
 * @param heard sequence of the visitor's last message; 0 before they wrote
 */
public record Gist(String asked, String role, String text, Instant at, long heard) {

  private static final int LONGEST = 120;

  static Gist none(Instant at) {
    return new Gist("", "", "", at, 0);
  }

  Gist after(Event event, Instant now, long sequence) {
    if (!(event instanceof MessageSent message)) {
      return this;
    }
    String shown = cut(message.text());
    boolean visitors = message.author() instanceof Author.Visitor;
    return new Gist(
        visitors ? shown : asked, message.author().role(), shown, now, visitors ? sequence : heard);
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}

package io.madoguchi.conversation.events;

import java.util.Optional;

/**
 * A button under a bot message.
 *
 * @param id what comes back when it is pressed; means something to the bot only
 * @param url a page to open instead; such a choice is never sent back
 */
public record Choice(String id, String label, Optional<String> url) {

  public static Choice of(String id, String label) {
    return new Choice(id, label, Optional.empty());
  }
}

package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Attributes;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.state.Visitor;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor brings along when a conversation begins.
 *
 * @param previous the token of an earlier conversation of theirs; one that nobody was given counts
 *     as none
 * @param attributes what their page says of them, see {@link Visitor}
 * @param identity what their site's server vouches for
 */
public record Arrival(
    Optional<String> previous, Map<String, String> attributes, Optional<Identity> identity) {

  public static final Arrival PLAIN = new Arrival(Optional.empty(), Map.of(), Optional.empty());

  public Arrival {
    attributes = Attributes.bounded(attributes);
  }
}

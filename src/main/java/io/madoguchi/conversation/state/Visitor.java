package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.Attributes;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Identity;
import java.util.Map;
import java.util.Optional;

/**
 * Who a conversation is with, as far as it is known.
 *
 * @param id the same for all conversations that one browser has held to be its own, or one customer
 *     began; empty when that is not known
 * @param attributes what the visitor's page says of them, in its order: name, plan, order number …
 *     Nobody has checked it. At most {@value Attributes#MOST}, of 40 and 200 characters
 * @param identity what the site's server vouches for
 */
public record Visitor(String id, Map<String, String> attributes, Optional<Identity> identity) {

  private static final int LONGEST_NAME = 60;

  public static final Visitor UNKNOWN = new Visitor("", Map.of());

  public Visitor {
    attributes = Attributes.bounded(attributes);
  }

  public Visitor(String id, Map<String, String> attributes) {
    this(id, attributes, Optional.empty());
  }

  /** Whether they are served before others. */
  public boolean vip() {
    return identity.filter(Identity::vip).isPresent();
  }

  /** What their site vouches that they are called, at most {@value #LONGEST_NAME} characters. */
  public Optional<String> verifiedName() {
    return identity
        .flatMap(known -> Optional.ofNullable(known.attributes().get("name")))
        .map(name -> name.replace('\n', ' '))
        .map(
            name ->
                name.codePointCount(0, name.length()) <= LONGEST_NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)));
  }

  /** Whether {@code other} is somebody else than who this is known to be. */
  public boolean isNot(Identity other) {
    return identity.filter(known -> !known.subject().equals(other.subject())).isPresent();
  }

  Visitor after(Event event) {
    return switch (event) {
      case Event.Identified identified ->
          new Visitor(id, attributes, Optional.of(identified.identity()));
      case Event.Described described -> new Visitor(id, described.attributes(), identity);
      default -> this;
    };
  }
}

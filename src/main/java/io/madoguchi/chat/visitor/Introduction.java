package io.madoguchi.chat.visitor;

import io.madoguchi.chat.identity.Vouched;
import io.madoguchi.conversation.Arrival;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.state.Conversation;
import java.util.Map;
import java.util.Optional;

/**
 * Who the visitor is, according to one hello.
 *
 * @param attributes what the page says; empty: nothing new
 * @param vouched what became of the token; empty: there was none
 */
record Introduction(
    Optional<String> previous,
    Optional<Map<String, String>> attributes,
    Optional<Vouched> vouched) {

  Optional<Identity> identity() {
    return vouched.flatMap(
        each ->
            each instanceof Vouched.Verified(Identity known)
                ? Optional.of(known)
                : Optional.empty());
  }

  Optional<Vouched.Reason> refusal() {
    return vouched.flatMap(
        each ->
            each instanceof Vouched.Refused(Vouched.Reason reason)
                ? Optional.of(reason)
                : Optional.empty());
  }

  /** Whether {@code conversation} is known to be another customer's. */
  boolean isNot(Conversation conversation) {
    return identity().filter(conversation.visitor()::isNot).isPresent();
  }

  /** The same without an earlier conversation. */
  Introduction ofAStranger() {
    return new Introduction(Optional.empty(), attributes, vouched);
  }

  Arrival arrival() {
    return new Arrival(previous, attributes.orElse(Map.of()), identity());
  }
}

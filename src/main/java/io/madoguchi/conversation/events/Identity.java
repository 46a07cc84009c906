package io.madoguchi.conversation.events;

import io.madoguchi.conversation.state.Visitor;
import java.util.Map;

/**
 * Who a visitor is, vouched for by the server of the site they come from.
 *
 * @param subject what the site calls this customer, the same for ever: the customer number
 * @param attributes name, e-mail, plan …, as bounded as those of {@link Visitor}
 * @param vip whether they are served before others
 */
public record Identity(String subject, Map<String, String> attributes, boolean vip) {

  public Identity {
    attributes = Attributes.bounded(attributes);
  }

  /** The {@link Visitor#id} of conversations that this customer begins. */
  public String visitorId() {
    return "customer:" + subject;
  }
}

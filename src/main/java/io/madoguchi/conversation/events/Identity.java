package io.madoguchi.conversation.events;

import java.util.Map;

/**
 * Who a visitor is, vouched for by the server of the site they come from.
 *
 * @param subject what the site calls this customer, the same for ever: the customer number
 * @param attributes name, e-mail, plan …, bounded as {@link Attributes} says
 * @param vip whether they are served before others
 */
public record Identity(String subject, Map<String, String> attributes, boolean vip) {

  public Identity {
    attributes = Attributes.bounded(attributes);
  }

  /** The visitor's id in conversations that this customer begins. */
  public String visitorId() {
    return "customer:" + subject;
  }
}

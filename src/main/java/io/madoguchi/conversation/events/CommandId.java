package io.madoguchi.conversation.events;

import io.madoguchi.staff.AgentId;
import java.util.Optional;

/**
 * What makes a command happen once, unique within its conversation: sent again, it is answered with
 * the event it made the first time. The prefix keeps visitors, agents and the service from taking
 * each other's ids.
 */
public record CommandId(String value) {

  private static final String VISITOR = "v:";

  public static CommandId ofVisitor(String clientId) {
    return new CommandId(VISITOR + clientId);
  }

  public static CommandId ofAgent(AgentId agent, String clientId) {
    return new CommandId("a:" + agent + ":" + clientId);
  }

  /** For what the service itself does exactly once, for instance after a restart again. */
  public static CommandId ofService(String purpose) {
    return new CommandId("s:" + purpose);
  }

  /** The id as the visitor's client wrote it; empty when it is not a visitor's. */
  public Optional<String> visitors() {
    return value.startsWith(VISITOR)
        ? Optional.of(value.substring(VISITOR.length()))
        : Optional.empty();
  }
}

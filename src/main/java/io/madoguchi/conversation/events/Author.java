package io.madoguchi.conversation.events;

import io.madoguchi.staff.AgentId;
import java.util.Optional;

/** Who wrote a message. */
public sealed interface Author {

  record Visitor() implements Author {}

  /**
   * @param name as the visitor sees it, frozen at the time of writing
   */
  record Bot(String name) implements Author {}

  record Agent(AgentId id, String agentName) implements Author {}

  /** The word for it in frames and in the log. */
  default String role() {
    return switch (this) {
      case Visitor _ -> "visitor";
      case Bot _ -> "bot";
      case Agent _ -> "agent";
    };
  }

  /** The name to show; empty for the visitor. */
  default Optional<String> displayName() {
    return switch (this) {
      case Visitor _ -> Optional.empty();
      case Bot bot -> Optional.of(bot.name());
      case Agent agent -> Optional.of(agent.agentName());
    };
  }
}

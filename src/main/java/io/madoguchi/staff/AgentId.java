package io.madoguchi.staff;

/** An agent's identity: an opaque text, never reused. */
public record AgentId(String value) {

  public AgentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an agent's id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

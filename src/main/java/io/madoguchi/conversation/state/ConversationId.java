package io.madoguchi.conversation.state;

/**
 * A conversation's identity: a UUID version 7 as text, so that newer ones sort later. Not a secret.
 */
public record ConversationId(String value) {

  public ConversationId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("a conversation id has 1 to 64 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

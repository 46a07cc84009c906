package io.madoguchi.conversation;

import io.madoguchi.conversation.state.Refusal;

/** What the sender of a command is told. */
public sealed interface Result {

  /**
   * @param sequence of the event that the command made, now or when it was first sent
   */
  record Done(long sequence) implements Result {}

  record Refused(Refusal refusal) implements Result {}
}

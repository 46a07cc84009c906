package io.madoguchi.conversation.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conversation with a person ended, in the agent's judgement. */
public enum ClosingReason {
  RESOLVED,
  NOT_RESOLVED,
  /** It goes on elsewhere: by mail, by telephone, in another department. */
  CONTINUED_ELSEWHERE,
  /** The visitor fell silent. */
  NO_ANSWER,
  SPAM,
  OTHER;

  /** The word in frames. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ClosingReason> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}

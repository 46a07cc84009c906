package io.madoguchi.conversation.state;

/**
 * Why a command was not carried out.
 *
 * @param code stable, for programs
 * @param message for people: the thing, its state, what would be allowed
 */
public record Refusal(String code, String message) {

  public static final String NOT_NOW = "not-possible-now";
  public static final String NOT_YOURS = "not-your-conversation";
  public static final String YOURS = "your-conversation";
  public static final String UNKNOWN_CHOICE = "unknown-choice";
  public static final String UNKNOWN_MESSAGE = "unknown-message";
  public static final String OUT_OF_RANGE = "out-of-range";
  public static final String FILES_FULL = "files-full";
  public static final String CHANGED = "changed-meanwhile";
  public static final String UNCHANGED = "unchanged";
  public static final String OVER = "conversation-over";
  public static final String UNKNOWN_CONVERSATION = "unknown-conversation";
}

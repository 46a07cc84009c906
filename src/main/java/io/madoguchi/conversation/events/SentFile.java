package io.madoguchi.conversation.events;

/**
 * A file that was sent in a conversation; where its bytes are is not for the log to know.
 *
 * @param id unique within the conversation
 * @param name cleaned, 1 to 120 characters, with an ending that fits the type
 * @param type media type, as its bytes say: {@code image/png} …
 * @param size in bytes
 */
public record SentFile(String id, String name, String type, long size) {}

package io.madoguchi.chat.mentions;

import io.madoguchi.conversation.state.ConversationId;
import java.time.Instant;

/**
 * Somebody was named in a note.
 *
 * @param sequence of the note
 * @param name who wrote it
 * @param text its beginning, up to 200 characters
 * @param read whether they have had the conversation before their eyes since
 */
public record Mention(
    ConversationId conversation,
    long sequence,
    Instant at,
    String name,
    String text,
    boolean read) {}

package io.madoguchi.conversation.events;

import java.time.Instant;
import java.util.Optional;

/**
 * An event with its place in the log.
 *
 * @param sequence 1, 2, 3 … within the conversation, without gaps
 * @param at when it happened, to the millisecond
 * @param command the command it came from, on the first event that the command made
 */
public record Recorded(long sequence, Instant at, Optional<CommandId> command, Event event) {}

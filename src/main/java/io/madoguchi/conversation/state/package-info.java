/**
 * The state machine: a {@link io.madoguchi.conversation.state.Conversation} is what its events add
 * up to ({@link io.madoguchi.conversation.state.Fold}), and decides which events a {@link
 * io.madoguchi.conversation.state.Command} makes. Its moves stand in one table, {@code LegalMoves}.
 * Pure: no clock, no disk, no framework.
 *
 * <p>Uses {@code events}; for every room.
 */
@NamedInterface("state")
@NullMarked
package io.madoguchi.conversation.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

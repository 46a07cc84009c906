/**
 * What is said and done in a conversation, as its log keeps it: the events, and the words they are
 * made of. Values only.
 *
 * <p>Uses no other part of the room; for every room.
 */
@NamedInterface("events")
@NullMarked
package io.madoguchi.conversation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

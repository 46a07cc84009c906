/**
 * The sockets of visitors and agents, the frames on them, and the delivery of events.
 *
 * <p>Way in: {@code /ws/visitor} and {@code /ws/desk}; nothing in Java. Frames are described in
 * {@code src/docs/protocol.md}.
 *
 * <p>Hears {@link io.madoguchi.conversation.ConversationMoved}, {@link
 * io.madoguchi.routing.LineChanged}, {@link io.madoguchi.routing.OffersChanged}, {@link
 * io.madoguchi.staff.PresenceChanged} and {@link io.madoguchi.staff.StaffChanged}; tells nothing.
 * May use {@code knowledge} for the names of teams only.
 *
 * <p>Inside: {@code visitor} and {@code desk} are the two ends, {@code screens} what every desk
 * shows, {@code delivery} the way from the log to a socket, {@code sockets} what all sockets share,
 * {@code limits} how much they may ask for, {@code frames} what both protocols share, {@code
 * identity} who a visitor is when their site vouches for it.
 *
 * <p>Does not belong here: decisions. A frame becomes a command, and an event becomes a frame.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Chat",
    allowedDependencies = {"conversation", "routing", "staff", "knowledge"})
@NullMarked
package io.madoguchi.chat;

import org.jspecify.annotations.NullMarked;

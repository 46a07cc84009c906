/**
 * The sockets of visitors and agents, the frames on them, and the delivery of events.
 *
 * <p>Way in: {@code /ws/visitor} and {@code /ws/desk}; nothing in Java. Frames are described in
 * {@code src/docs/protocol.md}.
 *
 * <p>Hears {@link io.madoguchi.conversation.ConversationMoved}, {@link
 * io.madoguchi.routing.LineChanged}, {@link io.madoguchi.routing.OffersChanged}, {@link
 * io.madoguchi.staff.PresenceChanged}, {@link io.madoguchi.staff.StaffChanged}, {@link
 * io.madoguchi.report.FiguresChanged} and more of the kind; tells nothing. May use {@code
 * knowledge} for the names of teams only.
 *
 * <p>Inside: {@code visitor} and {@code desk} are the two ends, {@code screens} what every desk
 * shows, {@code board} the end of the live board, {@code delivery} the way from the log to a
 * socket, {@code sockets} what all sockets share, {@code limits} how much they may ask for, {@code
 * blocks} who is not served, {@code identity} who a visitor is when their site vouches for it,
 * {@code files} what people send each other besides words, {@code frames} what both protocols
 * share.
 *
 * <p>Does not belong here: decisions. A frame becomes a command, and an event becomes a frame.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Chat",
    allowedDependencies = {
      "conversation",
      "conversation :: events",
      "conversation :: state",
      "routing",
      "staff",
      "staff :: audit",
      "report",
      "knowledge",
      "files"
    })
@NullMarked
package io.madoguchi.chat;

import org.jspecify.annotations.NullMarked;

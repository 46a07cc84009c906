/**
 * Who waits, in which place and how long, and who is given to whom.
 *
 * <p>Way in: {@link io.madoguchi.routing.WaitingLine} for places, {@link
 * io.madoguchi.routing.Router} to take a conversation, {@link io.madoguchi.routing.Holdings} for
 * who holds what.
 *
 * <p>Hears {@link io.madoguchi.conversation.ConversationMoved}, {@link
 * io.madoguchi.staff.PresenceChanged} and {@link io.madoguchi.staff.StaffChanged}; tells {@link
 * io.madoguchi.routing.LineChanged}. Everything here is a mirror of the conversations and is built
 * up again at a start.
 *
 * <p>Does not belong here: whether a handoff is due (that is {@code bot}), sockets (that is {@code
 * chat}).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Routing",
    allowedDependencies = {"conversation", "staff"})
@NullMarked
package io.madoguchi.routing;

import org.jspecify.annotations.NullMarked;

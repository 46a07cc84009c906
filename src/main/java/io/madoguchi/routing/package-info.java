/**
 * Who waits, in which place and how long, and who is given to whom.
 *
 * <p>Way in: {@link io.madoguchi.routing.WaitingLine} for places, {@link
 * io.madoguchi.routing.Router} to take a conversation or accept an offer, {@link
 * io.madoguchi.routing.OpenOffers} for what is offered, {@link io.madoguchi.routing.Receivers} for
 * who may be handed something, {@link io.madoguchi.routing.LostConversations} for what a lost
 * connection cost, {@link io.madoguchi.routing.Holdings} for who holds what. The decision itself is
 * {@code Matchmaker}, pure; every assignment goes through {@code Promises}. The reasons are in
 * {@code src/docs/routing.md}.
 *
 * <p>Hears {@link io.madoguchi.conversation.ConversationMoved}, {@link
 * io.madoguchi.staff.PresenceChanged} and {@link io.madoguchi.staff.StaffChanged}; tells {@link
 * io.madoguchi.routing.LineChanged} and {@link io.madoguchi.routing.OffersChanged}. Everything here
 * is a mirror of the conversations and is built up again at a start.
 *
 * <p>{@link io.madoguchi.routing.LongestWait} says whom supervisors must look after, and tells
 * {@link io.madoguchi.routing.LongestWaitAlarm}.
 *
 * <p>Does not belong here: whether a handoff is due (that is {@code bot}), sockets (that is {@code
 * chat}).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Routing",
    allowedDependencies = {
      "conversation",
      "conversation :: events",
      "conversation :: state",
      "staff"
    })
@NullMarked
package io.madoguchi.routing;

import org.jspecify.annotations.NullMarked;

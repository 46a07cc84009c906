/**
 * One conversation: its phase, its transcript, and the append-only log that both come from.
 *
 * <p>Way in: {@link io.madoguchi.conversation.Conversations} to begin, change and read one. Its
 * moves stand in one table, {@code LegalMoves}. Needs a {@link
 * io.madoguchi.conversation.Responder}, which the bot is.
 *
 * <p>Tells {@link io.madoguchi.conversation.ConversationMoved} to every {@link
 * io.madoguchi.conversation.ConversationListener} after each commit; listens to nothing.
 *
 * <p>Does not belong here: what the bot says, who is given to whom, sockets.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Conversation",
    allowedDependencies = {"staff"})
@NullMarked
package io.madoguchi.conversation;

import org.jspecify.annotations.NullMarked;

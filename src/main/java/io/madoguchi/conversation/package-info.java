/**
 * Every conversation that there is: the only way to begin, change and read one, and the append-only
 * log that it comes from.
 *
 * <p>Way in: {@link io.madoguchi.conversation.Conversations}. Needs a {@link
 * io.madoguchi.conversation.Responder}, which the bot is. Three parts:
 *
 * <ul>
 *   <li>{@code events}: what is said and done, in the words of the log
 *   <li>{@code state}: what the events add up to, and which command is legal in it
 *   <li>{@code storage}: the log in its database
 * </ul>
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

/**
 * One turn of the bot: answer, clarify, ask again, or hand off; menus and slots.
 *
 * <p>Way in: {@code Bot}, as the {@link io.madoguchi.conversation.Responder} of the conversations.
 * {@code Dialogue} decides where a turn goes, {@code Ladder} what happens when it is not sure.
 *
 * <p>Tells and hears no events: a turn is a function of the conversation, the knowledge and the
 * time. What the bot must remember travels with its messages as {@link
 * io.madoguchi.conversation.events.BotMemory}.
 *
 * <p>Does not belong here: understanding (that is {@code matching}), places in the line (that is
 * {@code routing}).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Bot",
    allowedDependencies = {
      "conversation",
      "conversation :: events",
      "conversation :: state",
      "knowledge",
      "matching",
      "language",
      "language::entities"
    })
@NullMarked
package io.madoguchi.bot;

import org.jspecify.annotations.NullMarked;

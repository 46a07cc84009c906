/**
 * Figures from events: nothing is counted that the log does not tell, and every figure knows its
 * parts.
 *
 * <p>Way in: {@link io.madoguchi.report.TodaysFigures} for the figures of the bot's own day, {@link
 * io.madoguchi.report.PastDays} for those of any day. {@code Course} is what one conversation adds
 * to them, {@code Tally} adds courses up; both are free of any outside. Definitions: {@code
 * src/docs/figures.md}.
 *
 * <p>Hears {@link io.madoguchi.conversation.ConversationMoved}; tells {@link
 * io.madoguchi.report.FiguresChanged}. May use {@code knowledge} for the time zone in which days
 * begin, and {@code staff} for who was there.
 *
 * <p>Does not belong here: who waits right now (that is {@code routing}), pages.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Report",
    allowedDependencies = {
      "conversation",
      "conversation :: events",
      "conversation :: state",
      "knowledge",
      "staff",
      "staff :: presence"
    })
@NullMarked
package io.madoguchi.report;

import org.jspecify.annotations.NullMarked;

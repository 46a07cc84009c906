/** One conversation's transcript as it arrives: in order, each event once, whatever the network did. */

import type { DeskEvent, Stored } from "./events";
import type { Thread } from "./model";

/** The thread with this event in its place. A duplicate changes nothing; a gap leaves `complete` before it. */
export function withEvent(thread: Thread, stored: Stored): Thread {
  const { events } = thread;
  const last = events.at(-1);
  if (!last || stored.sequence > last.sequence) return refresh(thread, [...events, stored]);
  const place = events.findIndex((each) => each.sequence >= stored.sequence);
  if (events[place]?.sequence === stored.sequence) return thread;
  return refresh(thread, [...events.slice(0, place), stored, ...events.slice(place)]);
}

function refresh(thread: Thread, events: readonly Stored[]): Thread {
  const newest = events.at(-1)?.event;
  const spoken = newest?.kind === "message" && newest.author.role === "visitor";
  return {
    ...thread,
    events,
    complete: completeUpTo(events, thread.complete),
    unanswered: unansweredSince(events),
    typing: spoken || newest?.kind === "closed" ? null : thread.typing,
    writer: newest && wrote(newest) === thread.writer?.id ? null : thread.writer,
  };
}

/** Whose writing among staff has come to its end with this event. */
function wrote(event: DeskEvent): string | undefined {
  return event.kind === "note" || event.kind === "whisper" ? event.agent : undefined;
}

function completeUpTo(events: readonly Stored[], from: number): number {
  let complete = from;
  for (let index = firstAfter(events, from); index < events.length; index++) {
    if (events[index]?.sequence !== complete + 1) break;
    complete++;
  }
  return complete;
}

function firstAfter(events: readonly Stored[], sequence: number): number {
  let index = events.length;
  while (index > 0 && (events[index - 1]?.sequence ?? 0) > sequence) index--;
  return index;
}

/** Whether events are missing between those that are here. */
export function hasGap(thread: Thread): boolean {
  return (thread.events.at(-1)?.sequence ?? 0) > thread.complete;
}

/**
 * Since when the visitor waits for a person: the *first* message or request after which no person has spoken, so that
 * asking "hello?" again does not turn the light green. Before a handoff the bot's answer counts as an answer.
 */
export function unansweredSince(events: readonly Stored[]): string | null {
  let since: string | null = null;
  let handedOff = false;
  for (const { event, at } of events) {
    switch (event.kind) {
      case "message":
        if (event.author.role === "visitor") since ??= at;
        else if (event.author.role === "agent" || (event.author.role === "bot" && !handedOff)) since = null;
        break;
      case "handoff-requested":
        handedOff = true;
        since ??= at;
        break;
      case "agent-joined":
        handedOff = true;
        break;
      case "handoff-cancelled":
      case "returned-to-bot":
      case "closed":
        handedOff = false;
        since = null;
        break;
      default:
        break;
    }
  }
  return since;
}

/** How many messages the visitor has written after this sequence. */
export function visitorMessagesAfter(events: readonly Stored[], sequence: number): number {
  let count = 0;
  for (let index = events.length - 1; index >= 0; index--) {
    const stored = events[index];
    if (!stored || stored.sequence <= sequence) break;
    if (stored.event.kind === "message" && stored.event.author.role === "visitor") count++;
  }
  return count;
}

/** The sequence of the last thing that was said to the visitor, by the bot or an agent; 0 when nothing was. */
export function lastAnswer(events: readonly Stored[]): number {
  for (let index = events.length - 1; index >= 0; index--) {
    const stored = events[index];
    if (stored?.event.kind === "message" && stored.event.author.role !== "visitor") return stored.sequence;
  }
  return 0;
}

/** Whether an agent has said how it ended, or nothing has to be said because no person was ever in charge. */
export function isWrappedUp(events: readonly Stored[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const kind = events[index]?.event.kind;
    if (kind === "wrapped-up") return true;
    if (kind === "agent-joined") return false;
    if (kind === "reopened") return true;
  }
  return true;
}

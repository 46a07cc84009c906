import type { Conversation, Outgoing } from "../conversation";
import type { ConversationEvent, Language, Message } from "../frames";
import type { Texts } from "./texts";

/** One line of what is shown, in order. The key stays the same while the thing stays the same. */
export type Item =
  | { readonly kind: "day"; readonly key: string; readonly text: string }
  | { readonly kind: "line"; readonly key: string; readonly text: string }
  | MessageItem;

export interface MessageItem {
  readonly kind: "message";
  readonly key: string;
  readonly message: Message;
  /** Zero while on its way. */
  readonly sequence: number;
  readonly time: string;
  /** The first, or the last, of several messages by the same author. */
  readonly first: boolean;
  readonly last: boolean;
  /** Whether its choices can still be chosen. */
  readonly current: boolean;
  readonly helpful?: boolean | undefined;
  readonly outgoing?: Outgoing | undefined;
}

/** Longer pauses than this, in milliseconds, begin a new group even when the author stays the same. */
const PAUSE_MILLIS = 5 * 60_000;

interface Line {
  readonly at: number;
  readonly key: string;
  readonly text?: string | undefined;
  readonly message?: Message;
  readonly sequence: number;
  readonly outgoing?: Outgoing;
}

/** Everything there is to show, from the events of the log and from what is on its way. */
export function transcript(state: Conversation, language: Language, t: Texts, now = new Date()): Item[] {
  const lines = [...state.events.flatMap((frame) => line(frame, t)), ...state.outgoing.map(onItsWay)];
  const time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const newest = lines.findLast((one) => one.message);
  const items: Item[] = [];
  let day = "";
  lines.forEach((one, index) => {
    const date = new Date(one.at);
    if (date.toDateString() !== day) {
      day = date.toDateString();
      items.push({ kind: "day", key: `d${day}`, text: dayName(date, now, language, t) });
    }
    if (!one.message) {
      items.push({ kind: "line", key: one.key, text: one.text ?? "" });
      return;
    }
    items.push({
      kind: "message",
      key: one.key,
      message: one.message,
      sequence: one.sequence,
      time: time.format(date),
      first: !together(lines[index - 1], one),
      last: !together(one, lines[index + 1]),
      current: one === newest && state.phase !== "closed",
      helpful: state.helpful[one.sequence],
      outgoing: one.outgoing,
    });
  });
  return items;
}

function line({ sequence, at, event }: Conversation["events"][number], t: Texts): Line[] {
  const base = { at: Date.parse(at), sequence };
  if (event.kind === "message" && event.author.role !== "system")
    return [{ ...base, key: event.id ?? `s${sequence}`, message: event }];
  const text = event.kind === "message" ? event.text : eventText(event, t);
  return text ? [{ ...base, key: `s${sequence}`, text }] : [];
}

function onItsWay(outgoing: Outgoing): Line {
  const { command, text, at } = outgoing;
  const message: Message = { kind: "message", author: { role: "visitor" }, id: command.id, text };
  return { at: Date.parse(at), sequence: 0, key: command.id, message, outgoing };
}

function eventText(event: Exclude<ConversationEvent, Message>, { events }: Texts): string | undefined {
  switch (event.kind) {
    case "handoff-requested":
      return events.requested;
    case "handoff-cancelled":
      return events.cancelled;
    case "agent-joined":
      return events.joined(event.name);
    case "agent-left":
      return events.left(event.name ?? "");
    case "returned-to-bot":
      return events.bot;
    case "rated":
      return events.rated;
    case "closed":
      return events.closed[event.by];
    case "reopened":
      return events.reopened;
    default:
      return undefined;
  }
}

function together(one: Line | undefined, next: Line | undefined): boolean {
  if (!one?.message || !next?.message) return false;
  const [a, b] = [one.message.author, next.message.author];
  return a.role === b.role && a.name === b.name && next.at - one.at < PAUSE_MILLIS;
}

function dayName(date: Date, now: Date, language: Language, t: Texts): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return t.today;
  if (date.toDateString() === yesterday.toDateString()) return t.yesterday;
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return date.toLocaleDateString(language, { month: "long", day: "numeric", weekday: "short", ...year });
}

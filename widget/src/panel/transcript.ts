import { type Conversation, LEADS_TO, type Outgoing } from "../conversation";
import type { EventFrame, Language, Message, Phase } from "../frames";
import type { Later } from "../later/later";
import type { Texts } from "./texts/ja";

/** One line of what is shown, in order. The key stays the same while the thing stays the same. */
export type Item = LineItem | MessageItem;

/** The name of a day, or what happened around the messages. */
export interface LineItem {
  readonly kind: "day" | "line";
  readonly key: string;
  readonly text: string;
}

export interface MessageItem {
  readonly kind: "message";
  readonly key: string;
  readonly message: Message;
  /** Zero while on its way. */
  readonly sequence: number;
  readonly time: string;
  /** The first of several messages by the same author. */
  readonly first: boolean;
  /** Whether its choices can still be chosen. */
  current: boolean;
  readonly helpful: boolean | undefined;
  readonly outgoing: Outgoing | undefined;
}

/** Longer pauses than this, in milliseconds, begin a new group even when the author stays the same. */
const PAUSE_MILLIS = 5 * 60_000;

/**
 * Everything there is to show, from the events of the log and from what is on its way.
 *
 * @param later knows words for what is no message, and the names of days; without it only today has a name
 */
export function transcript(
  state: Conversation,
  language: Language,
  t: Texts,
  later?: Pick<Later, "happened" | "day">,
  now = new Date(),
): Item[] {
  const clock = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const items: Item[] = [];
  let day = "";
  let before: MessageItem | undefined;
  /** Stands until somebody answers, or something else is offered; the bot may go on talking meanwhile. */
  let offer = { current: false };
  let then = 0;
  let phase: Phase | undefined;

  function show({ sequence, at, event }: EventFrame, outgoing?: Outgoing): void {
    const message = event.kind === "message" && event.author.role !== "system" ? event : undefined;
    const text = event.kind === "message" ? event.text : later?.happened(event);
    phase = LEADS_TO[event.kind] ?? phase;
    if (text === undefined) return;
    const date = new Date(at);
    const today = date.toDateString();
    if (today !== day) items.push({ kind: "day", key: today, text: dayName(date, today) });
    day = today;
    const key = message?.id ?? `s${sequence}`;
    if (!message) {
      items.push({ kind: "line", key, text });
      then = 0;
      return;
    }
    const first = !before || !sameAuthor(before.message, message) || +date - then >= PAUSE_MILLIS;
    const { author, choice, choices } = message;
    // Who waits may write to whoever will come, and is not answered yet.
    if (choices || choice || (author.role !== "bot" && phase !== "waiting")) offer.current = false;
    before = {
      kind: "message",
      key,
      message,
      sequence,
      time: clock.format(date),
      first,
      current: state.phase !== "closed",
      helpful: state.helpful[sequence],
      outgoing,
    };
    if (choices) offer = before;
    then = +date;
    items.push(before);
  }

  function dayName(date: Date, day: string): string {
    return day === now.toDateString() ? t.today : (later?.day(date, now) ?? date.toLocaleDateString(language));
  }

  for (const frame of state.events) show(frame);
  for (const one of state.outgoing) show(onItsWay(one), one);
  return items;
}

function onItsWay({ command, text, at }: Outgoing): EventFrame {
  const event = { kind: "message", author: { role: "visitor" }, text, ...command } as const;
  return { type: "event", sequence: 0, at, event };
}

function sameAuthor({ author: one }: Message, { author: other }: Message): boolean {
  return one.role === other.role && one.name === other.name;
}

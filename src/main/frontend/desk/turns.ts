/** The transcript as it is laid out: days, turns of one author, system lines, and where the unread part begins. */

import type { Guess, Message, Stored } from "./events";

export interface Turn {
  readonly kind: "turn";
  readonly key: string;
  readonly role: Message["author"]["role"];
  readonly name: string | null;
  readonly messages: readonly (Stored & { readonly event: Message })[];
}

export type Item =
  | { readonly kind: "day"; readonly key: string; readonly at: string }
  | { readonly kind: "fresh"; readonly key: string }
  | { readonly kind: "line"; readonly key: string; readonly stored: Stored }
  | Turn;

/** Messages of one author further apart than this begin a new turn, in milliseconds. */
const TURN_GAP = 180_000;

/** `before` is the last layout: what has not changed since is the very same object, so that it is not drawn again. */
export function layOut(
  events: readonly Stored[],
  freshAfter: number | null,
  before: readonly Item[] = [],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.key, item]));
  return items(events, freshAfter).map((item) => {
    const old = known.get(item.key);
    return old && alike(old, item) ? old : item;
  });
}

/** Turns only grow at their end, and the other items never change. */
function alike(a: Item, b: Item): boolean {
  if (a.kind !== "turn" || b.kind !== "turn") return a.kind === b.kind;
  return a.messages.length === b.messages.length && a.messages.at(-1) === b.messages.at(-1);
}

function items(events: readonly Stored[], freshAfter: number | null): Item[] {
  const items: Item[] = [];
  let day = "";
  let marked = freshAfter === null;
  for (const stored of events) {
    const date = new Date(stored.at).toDateString();
    if (date !== day) {
      day = date;
      items.push({ kind: "day", key: `day-${stored.sequence}`, at: stored.at });
    }
    if (!marked && stored.sequence > (freshAfter ?? 0)) {
      marked = true;
      items.push({ kind: "fresh", key: "fresh" });
    }
    add(items, stored);
  }
  return items;
}

function add(items: Item[], stored: Stored): void {
  if (stored.event.kind === "agent-joined" && justTakenOver(items.at(-1))) return;
  if (!isMessage(stored) || stored.event.author.role === "system") {
    items.push({ kind: "line", key: `line-${stored.sequence}`, stored });
    return;
  }
  const last = items.at(-1);
  if (last?.kind === "turn" && continues(last, stored)) {
    items[items.length - 1] = { ...last, messages: [...last.messages, stored] };
    return;
  }
  const { role, name } = stored.event.author;
  items.push({ kind: "turn", key: `turn-${stored.sequence}`, role, name: name ?? null, messages: [stored] });
}

/** Who took over is said already by the line about who lost it. */
function justTakenOver(last: Item | undefined): boolean {
  const event = last?.kind === "line" ? last.stored.event : null;
  return event?.kind === "agent-left" && event.reason === "taken-over";
}

function isMessage(stored: Stored): stored is Stored & { readonly event: Message } {
  return stored.event.kind === "message";
}

function continues(turn: Turn, stored: Stored & { readonly event: Message }): boolean {
  const { role, name } = stored.event.author;
  const before = turn.messages.at(-1);
  if (!before || turn.role !== role || turn.name !== (name ?? null)) return false;
  return Date.parse(stored.at) - Date.parse(before.at) < TURN_GAP;
}

/** Below this confidence a guess is shown with its turn, but its article is not offered. */
const PLAUSIBLE = 0.2;

/** The plausible guesses with an article behind them, best first, from the bot's latest turn that has any. */
export function answerable(events: readonly Stored[]): readonly (Guess & { readonly article: string })[] {
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index]?.event;
    if (event?.kind !== "message" || !event.guesses) continue;
    const found = event.guesses.filter((guess) => guess.article !== undefined && guess.confidence >= PLAUSIBLE);
    if (found.length > 0) return found as (Guess & { readonly article: string })[];
  }
  return [];
}

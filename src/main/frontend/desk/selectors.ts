/** Questions that the views ask of the state. */

import type { DeskEvent } from "./events";
import type { FloorRow, MineRow, Phase } from "./frames";
import type { DeskState, Thread } from "./model";
import { unread } from "./state";
import { holds } from "./takings";
import { hasGap } from "./transcript";

/** How long somebody has been waiting, at a glance. */
export type Light = "calm" | "soon" | "late";

/** Seconds after which a light turns; a chat answer is felt as slow after one minute, a line after two. */
const REPLY = { soon: 60, late: 180 };
const LINE = { soon: 120, late: 300 };

export function replyLight(seconds: number): Light {
  return seconds >= REPLY.late ? "late" : seconds >= REPLY.soon ? "soon" : "calm";
}

export function lineLight(seconds: number): Light {
  return seconds >= LINE.late ? "late" : seconds >= LINE.soon ? "soon" : "calm";
}

export function unreadIn(state: DeskState, conversation: string): number {
  const row = state.mine.find((each) => each.conversation === conversation);
  return row ? unread(state, row) : 0;
}

export function unreadInAll(state: DeskState): number {
  return state.mine.reduce((sum, row) => sum + unread(state, row), 0);
}

/** Since when the visitor of a conversation we hold waits for us; null when it is the visitor's turn. */
export function unansweredIn(state: DeskState, conversation: string): string | null {
  const thread = state.threads[conversation];
  const row = state.mine.find((each) => each.conversation === conversation);
  if (thread?.about && isWhole(thread)) return thread.unanswered;
  return row?.author === "visitor" ? row.at : null;
}

/** The same for what a colleague holds, as its row tells: a bot that spoke last has only asked to wait. */
export function unansweredOn(row: FloorRow): string | null {
  if (row.author === "agent") return null;
  return row.author === "visitor" ? row.at : (row.since ?? null);
}

/** What a row says of a conversation: never that the bot asks the visitor to wait, when they have said something. */
export function lastWords(state: DeskState, row: MineRow): { readonly by: MineRow["author"]; readonly text: string } {
  if (row.author === "bot") {
    const { event } = state.threads[row.conversation]?.events.findLast((each) => isVisitors(each.event)) ?? {};
    if (event?.kind === "message") return { by: "visitor", text: event.text };
  }
  return { by: row.author, text: row.preview };
}

function isVisitors(event: DeskEvent): boolean {
  return event.kind === "message" && event.author.role === "visitor";
}

/** Whether all of the transcript that was announced is here. */
export function isWhole(thread: Thread | undefined): boolean {
  return thread?.about != null && thread.complete >= thread.about.sequence && !hasGap(thread);
}

/** What stands between this agent and sending. */
export type Standing =
  | { readonly may: "send" }
  /** Until it is known who holds it: then nothing can be written into the wrong field. */
  | { readonly may: "not-yet" }
  | { readonly may: "take" }
  | { readonly may: "read"; readonly why: "held" | "with-bot" | "closed"; readonly holder: string | null };

export function standing(state: DeskState, conversation: string): Standing {
  const about = state.threads[conversation]?.about;
  const phase: Phase | undefined = about?.phase;
  if (holds(state, conversation) && phase !== "closed") return { may: "send" };
  if (state.line.some((row) => row.conversation === conversation) || phase === "waiting") return { may: "take" };
  if (!about || !phase) return { may: "not-yet" };
  const holder = about.assignee && about.assignee.id !== state.me?.id ? about.assignee.name : null;
  if (phase === "closed") return { may: "read", why: "closed", holder };
  if (phase === "with-bot") return { may: "read", why: "with-bot", holder: null };
  return about.assignee?.id === state.me?.id ? { may: "not-yet" } : { may: "read", why: "held", holder };
}

/** Whether I watch, help and overrule colleagues. */
export function supervises(state: DeskState): boolean {
  return state.me?.role === "supervisor" || state.me?.role === "administrator";
}

/** Whoever else holds it, when I supervise; null: nobody, or I only read along. */
export function watched(state: DeskState, conversation: string): { readonly id: string; readonly name: string } | null {
  const about = state.threads[conversation]?.about;
  const { assignee } = about ?? {};
  if (!supervises(state) || about?.phase !== "with-agent" || !assignee || holds(state, conversation)) return null;
  return assignee.id === state.me?.id ? null : assignee;
}

/** Whether I may block the visitor of a conversation: in what I hold, or anywhere as a supervisor. */
export function mayBlock(state: DeskState, conversation: string): boolean {
  const phase = state.threads[conversation]?.about?.phase;
  if (!phase || !state.me?.mayBlock) return false;
  return supervises(state) || (phase === "with-agent" && holds(state, conversation));
}

/** The conversations in the order in which the keys walk through them: ours, then the line. */
export function walkOrder(state: DeskState): readonly string[] {
  return [...state.mine.map((row) => row.conversation), ...state.line.map((row) => row.conversation)];
}

/** The neighbour of the open conversation, round the end; the first unread one when none is open. */
export function neighbour(state: DeskState, step: 1 | -1): string | null {
  const order = walkOrder(state);
  const place = state.open ? order.indexOf(state.open) : -1;
  if (place < 0) return state.mine.find((row) => unread(state, row) > 0)?.conversation ?? order[0] ?? null;
  return order[(place + step + order.length) % order.length] ?? null;
}

/** The transcripts that must be kept live: those we hold, so that switching shows no spinner, and the open one. */
export function toWatch(state: DeskState): ReadonlySet<string> {
  const wanted = new Set(state.mine.map((row) => row.conversation));
  if (state.open) wanted.add(state.open);
  return wanted;
}

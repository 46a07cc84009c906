/** Short ways to say what a test is about. */

import type { Action } from "../actions";
import type { DeskEvent } from "../events";
import type { Incoming, MineRow, WaitingRow } from "../frames";
import type { KeyPress } from "../keys";
import { type DeskState, INITIAL } from "../model";
import { reduce } from "../state";

export const NOON = Date.parse("2026-11-22T03:00:00.000Z");

/** That many seconds after noon, as the server writes it. */
export const at = (seconds: number): string => new Date(NOON + seconds * 1000).toISOString();

export const frame = (incoming: Incoming, arrival = NOON): Action => ({ do: "frame", frame: incoming, at: arrival });

export const after = (state: DeskState, ...actions: Action[]): DeskState => actions.reduce(reduce, state);

export const welcome: Incoming = {
  type: "welcome",
  agent: { id: "a1", name: "Hanako", role: "agent", capacity: 4, presence: "available" },
  teams: [{ id: "support", name: { ja: "サポート", en: "Support" } }],
};

export const mineRow = (conversation: string, row: Partial<MineRow> = {}): MineRow => ({
  conversation,
  phase: "with-agent",
  since: at(0),
  language: "ja",
  preview: "こんにちは",
  author: "visitor",
  at: at(0),
  sequence: 1,
  ...row,
});

export const waitingRow = (conversation: string, row: Partial<WaitingRow> = {}): WaitingRow => ({
  conversation,
  position: 1,
  team: "support",
  since: at(0),
  priority: "normal",
  language: "ja",
  preview: "返品したい",
  ...row,
});

export const mine = (...conversations: MineRow[]): Action => frame({ type: "mine", conversations });

export const line = (...waiting: WaitingRow[]): Action => frame({ type: "line", waiting, total: waiting.length });

export const watching = (conversation: string, sequence: number, more = {}): Action =>
  frame({
    type: "watching",
    conversation,
    phase: "with-agent",
    language: "ja",
    startedAt: at(0),
    sequence,
    ...more,
  });

export const event = (conversation: string, sequence: number, happened: DeskEvent, seconds = sequence): Action =>
  frame({ type: "event", conversation, sequence, at: at(seconds), event: happened }, NOON + seconds * 1000);

export const said = (role: "visitor" | "bot" | "agent", text: string, more = {}): DeskEvent => ({
  kind: "message",
  author: { role },
  text,
  ...more,
});

/** A desk that is connected and holds these conversations, each with its transcript loaded. */
export function holding(...conversations: string[]): DeskState {
  const signedIn = after(INITIAL, frame(welcome), line(), mine(...conversations.map((id) => mineRow(id))));
  return conversations.reduce(
    (state, id) => after(state, watching(id, 1), event(id, 1, said("visitor", "こんにちは"))),
    signedIn,
  );
}

export const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

/** What the server let me take before its list of what I hold says so. Part of the reducer. */

import type { Watching } from "./frames";
import type { DeskState } from "./model";
import { without } from "./records";

export function holds(state: DeskState, conversation: string): boolean {
  return state.mine.some((row) => row.conversation === conversation) || state.taken[conversation] !== undefined;
}

/** `accepted` comes after the commit, so the conversation is mine from that sequence on. */
export function taken(state: DeskState, conversation: string, sequence: number): DeskState {
  return { ...state, taken: { ...state.taken, [conversation]: sequence } };
}

/** Somebody else may have got it at once; what was sent before the taking says nothing about that. */
export function heldBy(state: DeskState, { conversation, phase, assignee, sequence }: Watching): DeskState {
  const since = state.taken[conversation];
  const stillMine = phase === "with-agent" && assignee?.id === state.me?.id;
  if (since === undefined || sequence < since || stillMine) return state;
  return { ...state, taken: without(state.taken, conversation) };
}

/** From here on the list of what I hold speaks for these. */
export function listed(state: DeskState): DeskState {
  const open = Object.entries(state.taken).filter(([id]) => !state.mine.some((row) => row.conversation === id));
  return open.length === Object.keys(state.taken).length ? state : { ...state, taken: Object.fromEntries(open) };
}

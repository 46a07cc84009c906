/** What visitors are called: by the name that their site vouches for, else by a mark of their conversation. */

import { handle } from "./ids";
import type { DeskState } from "./model";
import type { Texts } from "./texts";

/** The name that the visitor's site vouches for, wherever the desk has it; null when nobody does. */
export function verifiedName(state: DeskState, conversation: string): string | null {
  const about = state.threads[conversation]?.about;
  if (about) return about.identity?.attributes.name ?? null;
  const { mine, line, offers, lost, floor } = state;
  for (const rows of [mine, line, offers, lost, floor.held, floor.withBot])
    for (const row of rows) if (row.conversation === conversation && row.name) return row.name;
  return null;
}

/** What a page says of its visitor is never used: anybody can say it. */
export function called(t: Texts, conversation: string, verified: string | null | undefined): string {
  return verified ? t.customer(verified) : t.visitor(handle(conversation).name);
}

export function nameOf(state: DeskState, t: Texts, conversation: string): string {
  return called(t, conversation, verifiedName(state, conversation));
}

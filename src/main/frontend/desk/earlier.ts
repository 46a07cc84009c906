/** What a visitor has been here for before, from the desk's HTTP interface. */

import type { Phase } from "./frames";

export interface Earlier {
  readonly conversation: string;
  readonly startedAt: string;
  /** What the visitor wrote last; empty when nothing. */
  readonly asked: string;
  readonly phase: Phase;
  readonly tags: readonly string[];
}

/** At most ten, newest first. Throws when the server does not answer well. */
export async function earlierThan(conversation: string, signal: AbortSignal): Promise<readonly Earlier[]> {
  const answer = await fetch(`/api/desk/conversations/${encodeURIComponent(conversation)}/earlier`, {
    headers: { Accept: "application/json" },
    signal,
  });
  if (!answer.ok) throw new Error(`earlier conversations: the server answered ${answer.status}`);
  return (await answer.json()) as readonly Earlier[];
}

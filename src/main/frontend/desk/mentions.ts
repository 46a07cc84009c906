/** Who asks for me: what came while I was not here, and what comes now. Newest first. */

import type { MentionRow } from "./frames";
import type { DeskState, Mention } from "./model";

/** As many as the service keeps. */
const MOST = 50;

const same = (a: Mention) => (b: Mention) => a.conversation === b.conversation && a.sequence === b.sequence;

/** One more. */
export function named(mentions: readonly Mention[], mention: Mention): readonly Mention[] {
  return mentions.some(same(mention)) ? mentions : [mention, ...mentions].slice(0, MOST);
}

/** Those of the service, and the whispers to me, which it does not keep. */
export function kept(mentions: readonly Mention[], rows: readonly MentionRow[]): readonly Mention[] {
  const whispers = mentions.filter((each) => each.whispered && !each.read);
  return [...whispers, ...rows.map((row): Mention => ({ ...row, kept: true }))];
}

/** Whoever looks at the conversation has read them; a whisper need not be found again. */
export function readIn(mentions: readonly Mention[], conversation: string): readonly Mention[] {
  if (!mentions.some((each) => each.conversation === conversation && !each.read)) return mentions;
  return mentions
    .filter((each) => !(each.whispered && each.conversation === conversation))
    .map((each) => (each.conversation === conversation ? { ...each, read: true } : each));
}

export function unreadMentions(state: DeskState): number {
  return state.mentions.filter((each) => !each.read).length;
}

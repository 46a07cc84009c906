/** What the palette offers: everything at hand, ranked by what is typed. */

import { soundsLike } from "../replies/reading";

export type Group = "conversations" | "actions" | "replies" | "articles";

export interface Entry {
  readonly key: string;
  readonly group: Group;
  readonly label: string;
  /** Found by it, too; in hiragana. */
  readonly reading?: string;
  /** More of it, in one line; found by it, but after those found by their label. */
  readonly detail?: string;
  /** At the right end: keys or a state. */
  readonly hint?: string;
  readonly run: () => void;
}

/** Groups in the order in which they are shown. */
export const GROUPS: readonly Group[] = ["conversations", "actions", "replies", "articles"];

/** At most so many of a group, so that the next one is in sight. */
const MOST = 6;

/**
 * The entries that answer to what is typed, group by group, the best of each first. While nothing is typed: the
 * conversations and the actions. Articles come from the server, which has ranked them already.
 */
export function ranked(entries: readonly Entry[], typed: string): readonly Entry[] {
  const query = typed.trim();
  return GROUPS.flatMap((group) => {
    const all = entries.filter((each) => each.group === group);
    if (group === "articles") return all.slice(0, MOST);
    if (query === "") return group === "replies" ? [] : all.slice(0, group === "actions" ? all.length : MOST);
    return all
      .flatMap((entry) => {
        const byLabel = soundsLike(entry.label, entry.reading ?? "", query);
        const rank = byLabel ?? (soundsLike(entry.detail ?? "", "", query) === null ? null : 6);
        return rank === null ? [] : [{ entry, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ entry }) => entry);
  });
}

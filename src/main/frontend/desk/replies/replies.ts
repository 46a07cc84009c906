/** Canned replies: what the server has of them, and which fit. */

import type { Language } from "../frames";
import { folded, soundsLike } from "./reading";

export interface CannedReply {
  readonly id: string;
  readonly title: string;
  /** The title in hiragana; empty outside Japanese. */
  readonly reading: string;
  /** With placeholders. */
  readonly text: string;
  /** Of the visitors it is for; empty for any. */
  readonly language: Language | "";
  /** For everybody, or for me alone. */
  readonly shared: boolean;
  readonly mayChange: boolean;
}

/** What the sheet writes; an empty reading is found by the server. */
export type ReplyDraft = Pick<CannedReply, "title" | "reading" | "text" | "language" | "shared">;

/** Those that answer to what was typed, best first; of equally good ones the visitor's language, then one's own. */
export function repliesFor(typed: string, replies: readonly CannedReply[], language: Language): readonly CannedReply[] {
  const query = folded(typed);
  return replies
    .flatMap((reply) => {
      const suits = reply.language === "" || reply.language === language;
      const rank =
        soundsLike(reply.title, reply.reading, typed) ?? (query && folded(reply.text).includes(query) ? 5 : null);
      if (rank === null || (query === "" && !suits)) return [];
      return [{ reply, rank: rank + (suits ? 0 : 10) + (reply.shared ? 0.5 : 0) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ reply }) => reply);
}

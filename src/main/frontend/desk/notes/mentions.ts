/** Colleagues named in a note, as `@name`. */

import type { Colleague } from "../frames";

/** At most as many as the server takes. */
const MOST = 10;

/** Those whose whole name stands behind an `@`; of two names that begin alike the longer one counts. */
export function mentioned(text: string, colleagues: readonly Colleague[]): readonly Colleague[] {
  let rest = text.replaceAll("＠", "@");
  const named: Colleague[] = [];
  for (const colleague of [...colleagues].sort((a, b) => b.name.length - a.name.length)) {
    const parts = rest.split(`@${colleague.name}`);
    if (parts.length === 1 || named.length === MOST) continue;
    named.push(colleague);
    rest = parts.join(" ");
  }
  return named;
}

/** Those whose name has the letters in it, at its beginning first; present ones before those who are away. */
export function colleaguesFor(query: string, colleagues: readonly Colleague[], me: string): readonly Colleague[] {
  const wanted = folded(query);
  const rank = ({ name, presence }: Colleague) =>
    (folded(name).startsWith(wanted) ? 0 : 4) + ["available", "wrap-up", "away", "offline"].indexOf(presence);
  return colleagues
    .filter((each) => each.id !== me && folded(each.name).includes(wanted))
    .sort((a, b) => rank(a) - rank(b));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}

/** The note in pieces, those that name a colleague marked. */
export function pieces(
  text: string,
  names: readonly string[],
): readonly { readonly text: string; readonly named: boolean }[] {
  if (names.length === 0) return [{ text, named: false }];
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return text
    .split(new RegExp(`([@＠](?:${escaped.join("|")}))`))
    .map((piece, index) => ({ text: piece, named: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

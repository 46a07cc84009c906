/** What a person typed, with its web addresses as links and everything else as it stands. */

import type { Span } from "../../../../widget/src/panel/markdown";

/** Ends before punctuation that belongs to the sentence, in either language. */
const ADDRESS = /https?:\/\/[^\s<>"'「」（）、。]*[^\s<>"'「」（）、。.,!?;:)\]！？]/g;

export function linked(text: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) spans.push({ kind: "text", text: text.slice(end, match.index) });
    spans.push({ kind: "link", text: match[0], href: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) spans.push({ kind: "text", text: text.slice(end) });
  return spans;
}

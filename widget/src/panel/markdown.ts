/** A piece of a line. */
export type Span =
  | { readonly kind: "text" | "bold"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** A block: one or more lines of a paragraph, or the items of a list. */
export interface Block {
  readonly kind: "paragraph" | "bullets" | "numbers";
  readonly lines: readonly (readonly Span[])[];
}

/** A label holds no bracket, so that thousands of opening ones are read once and not once each. */
const SPAN = /\*\*(.+?)\*\*|\[([^[\]]+)\]\(([^\s)]+)\)|https?:\/\/[^\s<>"「」()、。]+/g;

/** The address when it is safe to follow: http, https, mailto, tel, or a path of the help pages; else undefined. */
export function safeHref(href: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:|\/help\/(?!.*(\.|%2e){2}|.*\\))/i.test(href) ? href : undefined;
}

/**
 * Reads the small part of Markdown that answers are written in. It only ever makes the values above, so HTML in it
 * stays text, and an unsafe link stays its own label.
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: { kind: Block["kind"]; lines: Span[][] }[] = [];
  let open: Block["kind"] | undefined;
  for (const line of source.split(/\r?\n/)) {
    const item = /^\s*(?:([-*・])|(\d{1,3})[.)])\s+(.*)$/.exec(line);
    const text = item?.[3] ?? line.trim();
    if (!text) {
      open = undefined;
      continue;
    }
    const kind = item ? (item[1] ? "bullets" : "numbers") : "paragraph";
    if (kind !== open) blocks.push({ kind, lines: [] });
    open = kind;
    blocks.at(-1)?.lines.push(spans(text));
  }
  return blocks;
}

function spans(text: string): Span[] {
  const found: Span[] = [];
  let end = 0;
  const plain = (to: number) => to > end && found.push({ kind: "text", text: text.slice(end, to) });
  for (const match of text.matchAll(SPAN)) {
    const [whole, bold, label, target] = match;
    plain(match.index);
    if (bold) found.push({ kind: "bold", text: bold });
    else {
      const href = safeHref(target ?? whole);
      const shown = label ?? whole;
      found.push(href ? { kind: "link", text: shown, href } : { kind: "text", text: shown });
    }
    end = match.index + whole.length;
  }
  plain(text.length);
  return found;
}

import { address } from "../address";
import type { Context } from "./context";
import { link } from "./controls";
import { h } from "./kit";
import { parseMarkdown, type Span } from "./markdown";

const TAGS = { paragraph: "p", bullets: "ul", numbers: "ol" } as const;

/** Draws the parsed Markdown of an answer with elements of our own making; no HTML is ever read. */
export function richText(source: string, { host, t }: Context): HTMLElement[] {
  const draw = (span: Span) => {
    if (span.kind === "bold") return h("strong", "", {}, span.text);
    if (span.kind === "link") return link(address(span.href, host.settings.server), span.text, t.newTab, "");
    return span.text;
  };
  return parseMarkdown(source).map(({ kind, lines }) => {
    const paragraph = kind === "paragraph";
    const parts = lines.map((line, at) => {
      const drawn = line.map(draw);
      return paragraph ? [at > 0 && h("br"), ...drawn] : [h("li", "", {}, ...drawn)];
    });
    return h(TAGS[kind], "", {}, ...parts.flat());
  });
}

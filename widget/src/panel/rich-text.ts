import { h, link } from "../dom";
import type { Context } from "./context";
import { type Block, parseMarkdown, type Span } from "./markdown";

/** Draws the parsed Markdown of an answer with elements of our own making; no HTML is ever read. */
export function richText(source: string, context: Context): HTMLElement[] {
  return parseMarkdown(source).map((block) => draw(block, context));
}

function draw({ kind, lines }: Block, context: Context): HTMLElement {
  if (kind === "paragraph")
    return h("p", {}, ...lines.flatMap((line, at) => [...(at ? [h("br")] : []), ...spans(line, context)]));
  return h(kind === "bullets" ? "ul" : "ol", {}, ...lines.map((line) => h("li", {}, ...spans(line, context))));
}

function spans(line: readonly Span[], { settings, t }: Context): (Node | string)[] {
  return line.map((span) => {
    if (span.kind === "bold") return h("strong", {}, span.text);
    if (span.kind === "link") return link(address(span.href, settings.server), span.text, t.newTab);
    return span.text;
  });
}

/** Paths belong to the server, whatever page the widget is on. */
export function address(href: string, server: string): string {
  return href.startsWith("/") ? new URL(href.slice(1), server).href : href;
}

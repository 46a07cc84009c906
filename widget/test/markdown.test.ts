import { describe, expect, test } from "vitest";
import { parseMarkdown, type Span, safeHref } from "../src/panel/markdown";

const spans = (source: string): readonly Span[] => parseMarkdown(source)[0]?.lines[0] ?? [];

describe("markdown", () => {
  test("reads paragraphs, lines, bold, lists and links", () => {
    const blocks = parseMarkdown("一行目\n二行目\n\n- **太字**\n- [送料](/help/ja/postage)\n1. 一つ目\n");
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ["paragraph", 2],
      ["bullets", 2],
      ["numbers", 1],
    ]);
    expect(blocks[1]?.lines).toEqual([
      [{ kind: "bold", text: "太字" }],
      [{ kind: "link", text: "送料", href: "/help/ja/postage" }],
    ]);
  });

  test("finds bare addresses and stops at Japanese punctuation", () => {
    expect(spans("こちら https://shop.example/a?b=1。どうぞ")).toEqual([
      { kind: "text", text: "こちら " },
      { kind: "link", text: "https://shop.example/a?b=1", href: "https://shop.example/a?b=1" },
      { kind: "text", text: "。どうぞ" },
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.example/",
    "/admin",
    "/help/../admin",
    "/help/%2e%2E/admin",
    "/help/ja\\..\\..\\admin",
    "help/ja",
    " https://shop.example",
    "file:///etc/passwd",
  ])("does not link to %s", (href) => {
    expect(safeHref(href)).toBeUndefined();
    expect(
      spans(`[押す](${href.replaceAll(" ", "")}x)`).every((span) => span.kind !== "link" || safeHref(span.href)),
    ).toBe(true);
  });

  test.each([
    "https://shop.example/",
    "http://shop.example",
    "mailto:a@shop.example",
    "tel:0312345678",
    "/help/ja/return",
  ])("links to %s", (href) => {
    expect(spans(`[こちら](${href})`)).toEqual([{ kind: "link", text: "こちら", href }]);
  });

  test("leaves HTML as the text it is", () => {
    const source = '<img src=x onerror="alert(1)"> <b>b</b> &lt;';
    expect(spans(source)).toEqual([{ kind: "text", text: source }]);
  });

  test("leaves lone marks alone", () => {
    for (const text of ["**", "2*3*4", "[a]", "[a]()", "-5度", "1.5倍"])
      expect(spans(text)).toEqual([{ kind: "text", text }]);
  });

  test("begins a link at the innermost bracket, so that thousands of them are read once", () => {
    const brackets = "[".repeat(4000);
    expect(spans(`${brackets}送料](https://shop.example)`)).toEqual([
      { kind: "text", text: brackets.slice(1) },
      { kind: "link", text: "送料", href: "https://shop.example" },
    ]);
    expect(spans(brackets + "](".repeat(4000))).toEqual([{ kind: "text", text: brackets + "](".repeat(4000) }]);
  });
});

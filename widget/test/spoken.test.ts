import { describe, expect, test, vi } from "vitest";
import type { ConversationEvent, Language } from "../src/frames";
import type { Context } from "../src/panel/context";
import { spoken } from "../src/panel/spoken";
import { en } from "../src/panel/texts/en";
import { ja } from "../src/panel/texts/ja";
import { tongue } from "../src/panel/tongue";
import { later } from "./support/later";

/** What is said of an event, and in which language. */
function heard(event: ConversationEvent, language: Language = "ja", state: object = { phase: "with-bot" }) {
  const speak = vi.fn();
  const context = { client: { state }, host: { speak }, t: { ja, en }[language], later: later(language) };
  spoken(context as unknown as Context)(event);
  return speak.mock.calls;
}

describe("what is spoken", () => {
  test("an answer is one utterance: who, what without its marks, and what can be chosen", () => {
    const event = {
      kind: "message",
      author: { role: "bot", name: "まどか" },
      text: "**14日以内**なら返品できます。\n\n- [お申し込み](https://shop.example/r)へ\n- 返送する",
      choices: [
        { id: "a", label: "返金はいつ?" },
        { id: "b", label: "この中にはない" },
      ],
    } as const;
    const words = "まどか: 14日以内なら返品できます。\nお申し込みへ\n返送する\n選択肢:\n返金はいつ?\nこの中にはない";
    expect(heard(event)).toEqual([[words, "ja"]]);
  });

  test("an answer in another language than the page's says so, for the voice", () => {
    const event = { kind: "message", author: { role: "bot" }, text: "Within 14 days." } as const;
    expect(heard(event)).toEqual([["自動応答: Within 14 days.", "en"]]);
    expect(heard({ ...event, text: "12345" })).toEqual([["自動応答: 12345", undefined]]);
  });

  test("the visitor's own words are not repeated; while a person is waited for, it is said that they have gone", () => {
    const event = { kind: "message", author: { role: "visitor" }, text: "返品したい" } as const;
    expect(heard(event)).toEqual([]);
    for (const phase of ["waiting", "with-agent"]) expect(heard(event, "ja", { phase })).toEqual([["送信済み"]]);
  });

  test("what happens around the messages is said, and what is nobody's business is not", () => {
    const joined = { kind: "agent-joined", name: "Sato" } as const;
    expect(heard(joined, "en")).toEqual([["Sato has joined the conversation."]]);
    expect(heard({ kind: "feedback", about: 1, helpful: true })).toEqual([[""]]);
  });
});

test("a text's language is told by its letters, and not guessed", () => {
  expect(["返品", "ログイン", "I forgot my PIN", "LINEで返品", "12345", "👍", "A-1"].map(tongue)).toEqual([
    "ja",
    "ja",
    "en",
    "ja",
    undefined,
    undefined,
    undefined,
  ]);
});

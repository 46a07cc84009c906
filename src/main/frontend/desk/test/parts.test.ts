import { describe, expect, it } from "vitest";
import { addressOf, conversationIn } from "../address";
import { alerts } from "../alerts";
import { incoming } from "../frames";
import { news } from "../heard";
import { handle } from "../ids";
import { inserted } from "../insertion";
import { keep, kept } from "../keeping";
import { sends, shortcut } from "../keys";
import { linked } from "../links";
import { INITIAL } from "../model";
import { nameOf } from "../names";
import { remembered } from "../preferences";
import { lineLight, neighbour, replyLight } from "../selectors";
import { en } from "../texts/en";
import { ja } from "../texts/ja";
import { clockDuration, daysAgo, secondsSince, spokenDuration } from "../time";
import { answerable, layOut } from "../turns";
import { after, at, event, holding, line, mine, mineRow, NOON, press, said, waitingRow } from "./build";

describe("durations", () => {
  it.each([
    [7, "0:07"],
    [760, "12:40"],
    [3723, "1:02:03"],
  ])("writes %i seconds as %s", (seconds, text) => expect(clockDuration(seconds)).toBe(text));

  it("speaks both languages, and says seconds only below a minute", () => {
    expect(spokenDuration(45, "en")).toBe("45 seconds");
    expect(spokenDuration(125, "en")).toBe("2 minutes");
    expect(spokenDuration(3600, "en")).toBe("1 hour");
    expect(spokenDuration(3725, "ja").replaceAll(" ", "")).toBe("1時間2分");
    expect(spokenDuration(0, "en")).toBe("0 seconds");
  });

  it("is never negative, whatever the clocks say", () => {
    expect(secondsSince(at(60), NOON)).toBe(0);
    expect(secondsSince("nonsense", NOON)).toBe(0);
  });

  it("counts calendar days, not spans of 24 hours", () => {
    const late = new Date(2026, 10, 21, 23, 59).toISOString();
    expect(daysAgo(late, new Date(2026, 10, 22, 0, 1).getTime())).toBe(1);
  });

  it("turns the lights in order", () => {
    expect([0, 60, 180].map(replyLight)).toEqual(["calm", "soon", "late"]);
    expect([0, 120, 300].map(lineLight)).toEqual(["calm", "soon", "late"]);
  });
});

describe("keys", () => {
  it("sends on Enter, but never while an input method converts", () => {
    expect(sends(press("Enter"), false)).toBe(true);
    expect(sends(press("Enter"), true)).toBe(false);
    expect(sends(press("Enter", { isComposing: true }), false)).toBe(false);
    expect(sends(press("Enter", { keyCode: 229 }), false)).toBe(false);
    expect(sends(press("Enter", { shiftKey: true }), false)).toBe(false);
  });

  it("has no shortcut with Alt, none while converting, and leaves ? to those who write", () => {
    const next = { ctrlKey: true, shiftKey: true };
    expect(shortcut(press("ArrowDown", next), true)).toBe("next");
    expect(shortcut(press("ArrowDown", { ...next, altKey: true }), true)).toBeNull();
    expect(shortcut(press("ArrowDown", { ...next, isComposing: true }), true)).toBeNull();
    expect(shortcut(press("?", { shiftKey: true }), true)).toBeNull();
    expect(shortcut(press("?", { shiftKey: true }), false)).toBe("help");
  });

  it("walks through mine and then the line, round the end", () => {
    const state = after(holding("c1", "c2"), line(waitingRow("w1")), { do: "open", conversation: "c2" });
    expect(neighbour(state, 1)).toBe("w1");
    expect(neighbour(after(state, { do: "open", conversation: "w1" }), 1)).toBe("c1");
    expect(neighbour(after(state, { do: "open", conversation: "c1" }), -1)).toBe("w1");
  });
});

describe("alerts", () => {
  const desk = after(holding("c1"), line(waitingRow("w1")));

  it("tells of a message, faintly when it is read at once", () => {
    const message = mine(mineRow("c1", { sequence: 2, at: at(2), preview: "new" }));
    expect(alerts(desk, after(desk, message))).toMatchObject([{ kind: "message", seen: false }]);
    const reading = after(desk, { do: "open", conversation: "c1" });
    expect(alerts(reading, after(reading, message))).toMatchObject([{ kind: "message", seen: true }]);
  });

  it("is silent about the agent's own replies and about rows that only moved", () => {
    expect(alerts(desk, after(desk, mine(mineRow("c1", { sequence: 2, author: "agent" }))))).toEqual([]);
    expect(alerts(desk, after(desk, line(waitingRow("w1", { position: 2 }))))).toEqual([]);
  });

  it("tells of somebody new in the line, but not to those who are away", () => {
    const more = line(waitingRow("w1"), waitingRow("w2"));
    expect(alerts(desk, after(desk, more))).toMatchObject([{ kind: "waiting", conversation: "w2" }]);
    const away = after(desk, { do: "presence", presence: "away" });
    expect(alerts(away, after(away, more))).toEqual([]);
  });

  it("are heard in words, but for the open conversation, which is read out itself", () => {
    const more = line(waitingRow("w1"), waitingRow("w2"));
    expect(news(desk, after(desk, more), ja)).toBe(ja.waitingTitle);
    const message = mine(mineRow("c1", { sequence: 2, at: at(2), preview: "new" }));
    expect(news(desk, after(desk, message), ja)).toBe(ja.newMessageTitle(nameOf(desk, ja, "c1")));
    const reading = after(desk, { do: "open", conversation: "c1" });
    expect(news(reading, after(reading, message), ja)).toBe("");
  });

  it("says nothing about what was there when the desk was opened", () => {
    expect(alerts(INITIAL, after(INITIAL, line(waitingRow("w1")), mine(mineRow("c1"))))).toEqual([]);
  });

  it("tells of a conversation that was given, not of one that was taken", () => {
    const given = mine(mineRow("c1"), mineRow("c2"));
    expect(alerts(desk, after(desk, given))).toMatchObject([{ kind: "assigned", conversation: "c2" }]);
    const taking = after(desk, { do: "command", command: { type: "take", id: "t" }, at: NOON });
    expect(alerts(taking, after(taking, given))).toEqual([]);
  });
});

describe("layout of a transcript", () => {
  it("joins what one author says in a row, and marks where the unread part begins", () => {
    const state = after(
      holding("c1"),
      event("c1", 2, said("visitor", "two"), 2),
      event("c1", 3, { kind: "agent-joined", name: "Hanako" }, 3),
      event("c1", 4, said("agent", "four"), 4),
      event("c1", 5, said("agent", "much later"), 600),
    );
    const items = layOut(state.threads.c1?.events ?? [], 4);
    expect(items.map((item) => item.kind)).toEqual(["day", "turn", "line", "turn", "fresh", "turn"]);
  });

  it("offers the plausible guesses of the bot's latest turn that has any", () => {
    const guess = (intent: string, article?: string, confidence = 0.4) => ({
      intent,
      title: intent,
      confidence,
      reasons: [],
      ...(article ? { article } : {}),
    });
    const state = after(
      holding("c1"),
      event("c1", 2, said("bot", "?", { guesses: [guess("first", "first-article")] })),
      event("c1", 3, said("bot", "??", { guesses: [guess("none"), guess("second", "second-article")] })),
      event("c1", 4, said("bot", "???", { guesses: [guess("far-fetched", "third-article", 0.1)] })),
    );
    expect(answerable(state.threads.c1?.events ?? []).map((each) => each.article)).toEqual(["second-article"]);
  });
});

describe("small things", () => {
  it("puts an article in at the caret without replacing the draft", () => {
    expect(inserted("Hello\nBye", 5, "Lead.", 2000)).toEqual({ draft: "Hello\nLead.\nBye", caret: 11 });
    expect(inserted("", 0, "Lead.", 2000)).toEqual({ draft: "Lead.", caret: 5 });
  });

  it("keeps within the limit without cutting a character in half", () => {
    expect(inserted("", 0, "ab😀", 3)).toEqual({ draft: "ab", caret: 2 });
    expect(inserted("full", 4, "more", 4)).toEqual({ draft: "full", caret: 4 });
  });

  it("links addresses in what visitors type, without the sentence's own marks", () => {
    expect(linked("見て https://shop.example/a?b=1。お願い")).toEqual([
      { kind: "text", text: "見て " },
      { kind: "link", text: "https://shop.example/a?b=1", href: "https://shop.example/a?b=1" },
      { kind: "text", text: "。お願い" },
    ]);
    expect(linked("javascript:alert(1)")).toEqual([{ kind: "text", text: "javascript:alert(1)" }]);
  });

  it("takes no frame it does not know and none with parts missing", () => {
    expect(incoming({ type: "toString" })).toBeNull();
    expect(incoming({ type: "event", conversation: "c1" })).toBeNull();
    expect(incoming(null)).toBeNull();
    expect(incoming({ type: "pong" })).toEqual({ type: "pong" });
  });

  it("keeps the open conversation in the address", () => {
    expect(conversationIn(addressOf("0193-abc"))).toBe("0193-abc");
    expect(conversationIn("#/conversation/<script>")).toBeNull();
    expect(conversationIn("")).toBeNull();
  });

  it("keeps drafts and read marks for the tab, and nothing that is broken", () => {
    const memory = new Map<string, string>();
    const store = {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
    };
    keep(store, { ...INITIAL, drafts: { c1: "half" }, seen: { c1: 4 } });
    expect(kept(store)).toMatchObject({ drafts: { c1: "half" }, seen: { c1: 4 } });
    memory.forEach((_value, key) => void memory.set(key, '{"drafts":{"c1":7},"seen":"x"}'));
    expect(kept(store)).toEqual(INITIAL);
  });

  it("begins with the page's language and forgets what it cannot read", () => {
    const store = { getItem: () => '{"language":"fr","sound":"loud"}', setItem() {} };
    expect(remembered(store, "ja")).toMatchObject({ language: "ja", theme: "auto", sound: "loud", details: true });
    expect(remembered({ ...store, getItem: () => "{" }, "en-GB").language).toBe("en");
  });

  it("names a conversation the same every time", () => {
    expect(handle("0193abcd-7k2q").name).toBe("7K2Q");
    expect(handle("x")).toEqual(handle("x"));
  });

  it("says everything in both languages", () => {
    const empty = (texts: typeof en) => Object.entries(texts).filter(([, text]) => text === "");
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(ja.refusals).sort()).toEqual(Object.keys(en.refusals).sort());
    expect([...empty(en), ...empty(ja)]).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { alerts } from "../alerts";
import { noteDraft } from "../commands";
import type { Colleague, Command } from "../frames";
import { unreadMentions } from "../mentions";
import { colleaguesFor, mentioned, pieces } from "../notes/mentions";
import { replaced, triggerAt } from "../replies/trigger";
import { unreadIn } from "../selectors";
import { isWrappedUp } from "../transcript";
import { after, at, event, frame, holding, mine, mineRow, NOON, said } from "./build";

const colleague = (id: string, name: string, presence: Colleague["presence"] = "available"): Colleague => ({
  id,
  name,
  presence,
  load: 0,
  capacity: 4,
});

describe("a sign in the text", () => {
  it("asks for canned replies at the beginning, after a space, and after a sentence", () => {
    expect(triggerAt("/へん", 3, ["/"])).toEqual({ sign: "/", query: "へん", from: 0 });
    expect(triggerAt("承知しました。/お", 9, ["/"])).toMatchObject({ query: "お", from: 7 });
    expect(triggerAt("Hello /", 7, ["/"])).toMatchObject({ query: "" });
    expect(triggerAt("ｘ　／ほ", 4, ["/"])).toMatchObject({ query: "ほ" });
  });

  it("is only a slash in addresses, dates and fractions", () => {
    for (const text of ["https:/", "https://x", "11/22", "and/or"])
      expect(triggerAt(text, text.length, ["/"])).toBeNull();
  });

  it("is only an at in a mail address", () => {
    expect(triggerAt("hana@exa", 8, ["@"])).toBeNull();
    expect(triggerAt("これ @は", 5, ["@"])).toEqual({ sign: "@", query: "は", from: 3 });
  });

  it("gives its place to what is picked; the rest of the draft stays", () => {
    const trigger = triggerAt("はい。/to では", 6, ["/"]);
    expect(trigger && replaced("はい。/to では", trigger, 6, "ありがとうございます。", 2000)).toEqual({
      draft: "はい。ありがとうございます。 では",
      caret: 14,
    });
  });

  it("never makes the draft longer than it may be, nor cuts a letter in two", () => {
    const trigger = { sign: "/", query: "", from: 0 } as const;
    expect(replaced("/", trigger, 1, "abc😀", 4).draft).toBe("abc");
  });
});

describe("mentions", () => {
  const team = [colleague("k", "佐藤"), colleague("m", "佐藤 美咲"), colleague("w", "鈴木", "away")];

  it("names whose whole name stands behind an at, the longer of two", () => {
    expect(mentioned("@佐藤 美咲 ご確認を", team).map((each) => each.id)).toEqual(["m"]);
    expect(mentioned("＠佐藤、@鈴木", team).map((each) => each.id)).toEqual(["k", "w"]);
    expect(mentioned("佐藤さんへ", team)).toEqual([]);
  });

  it("offers whoever is there before who is away, never oneself", () => {
    expect(colleaguesFor("", team, "k").map((each) => each.id)).toEqual(["m", "w"]);
    expect(colleaguesFor("美", team, "x").map((each) => each.id)).toEqual(["m"]);
  });

  it("are marked in the text", () => {
    expect(pieces("見て @佐藤 美咲 さん", ["佐藤 美咲"])).toEqual([
      { text: "見て ", named: false },
      { text: "@佐藤 美咲", named: true },
      { text: " さん", named: false },
    ]);
  });

  it("alert, and stay until one has looked there", () => {
    const desk = holding("c1");
    const named = after(desk, frame({ type: "mentioned", conversation: "c9", sequence: 4, name: "健", text: "見て" }));
    expect(alerts(desk, named)).toEqual([
      { kind: "mentioned", whispered: false, conversation: "c9", text: "見て", name: "健" },
    ]);
    expect(named.mentions).toHaveLength(1);
    expect(after(named, { do: "open", conversation: "c9" }).mentions).toMatchObject([{ read: true }]);
    expect(unreadMentions(after(named, { do: "open", conversation: "c9" }))).toBe(0);
  });

  it("from while one was away are there without ringing, and are not doubled", () => {
    const row = { conversation: "c9", sequence: 4, name: "健", text: "見て" };
    const older = { conversation: "c8", sequence: 2, name: "健", text: "前の件", read: true } as const;
    const desk = holding("c1");
    const back = after(desk, frame({ type: "mentions", mentions: [row, older] }));
    expect(alerts(desk, back)).toEqual([]);
    expect(unreadMentions(back)).toBe(1);
    expect(after(back, frame({ type: "mentioned", ...row })).mentions).toHaveLength(2);
    const looked = after(back, { do: "open", conversation: "c9" });
    expect(looked.mentions.map((each) => each.read)).toEqual([true, true]);
    expect(unreadMentions(looked)).toBe(0);
  });
});

describe("notes and tags", () => {
  const note = { kind: "note", text: "VIP", mentions: [], agent: "a2", name: "健" } as const;

  it("are no message of the visitor: nothing is unread and nothing rings", () => {
    const row = mineRow("c1", { at: at(1) });
    const read = after(
      holding("c1"),
      mine(row),
      { do: "open", conversation: "c1" },
      { do: "open", conversation: null },
    );
    const noted = after(read, mine({ ...row, sequence: 2 }));
    expect(unreadIn(noted, "c1")).toBe(0);
    expect(alerts(read, noted)).toEqual([]);
    expect(unreadIn(after(noted, event("c1", 2, note)), "c1")).toBe(0);
  });

  it("leave the draft of the reply alone, and a closing under way", () => {
    const parting = { kind: "close", due: NOON + 5000 } as const;
    const desk = after(
      holding("c1"),
      { do: "draft", conversation: "c1", text: "返信" },
      { do: "draft", conversation: noteDraft("c1"), text: "メモ" },
      { do: "part", conversation: "c1", parting },
    );
    const command: Command = { type: "note", id: "n1", conversation: "c1", text: "メモ", mentions: [] };
    const noted = after(desk, { do: "command", command, at: NOON });
    expect(noted.drafts).toEqual({ c1: "返信" });
    expect(noted.partings).toEqual({ c1: parting });
  });

  it("come back into the draft when they are refused", () => {
    const command: Command = { type: "note", id: "n1", conversation: "c1", text: "メモ", mentions: [] };
    const refusal = frame({ type: "refused", id: "n1", code: "unknown-agent", message: "" });
    const refused = after(holding("c1"), { do: "command", command, at: NOON }, refusal);
    expect(refused.drafts[noteDraft("c1")]).toBe("メモ");
    expect(refused.notices).toHaveLength(1);
  });

  it("are as wished when somebody else was quicker with the same tag", () => {
    const command: Command = { type: "tag", id: "g1", conversation: "c1", add: ["返品"], remove: [] };
    const refusal = frame({ type: "refused", id: "g1", code: "unchanged", message: "" });
    const refused = after(holding("c1"), { do: "command", command, at: NOON }, refusal);
    expect(refused.pending).toEqual([]);
    expect(refused.notices).toEqual([]);
  });
});

describe("how it ended", () => {
  const stored = (...kinds: string[]) =>
    kinds.map((kind, index) => ({ sequence: index + 1, at: at(index), event: { kind } as never }));

  it("is asked for once, and only where a person was in charge", () => {
    expect(isWrappedUp(stored("agent-joined", "closed"))).toBe(false);
    expect(isWrappedUp(stored("agent-joined", "closed", "wrapped-up"))).toBe(true);
    expect(isWrappedUp(stored("agent-joined", "closed", "reopened", "closed"))).toBe(true);
    expect(isWrappedUp([{ sequence: 1, at: at(0), event: said("bot", "hi") }])).toBe(true);
  });
});

import { describe, expect, test } from "vitest";
import { sending } from "../src/conversation";
import type { ConversationEvent } from "../src/frames";
import { en as laterEn } from "../src/later/texts/en";
import { en } from "../src/panel/texts/en";
import { ja } from "../src/panel/texts/ja";
import { type MessageItem, transcript } from "../src/panel/transcript";
import { following, says } from "./support/events";
import { later } from "./support/later";

const NOW = new Date("2026-01-31T09:40:00.000Z");
const LATER = { ja: later("ja"), en: later("en") };
const messages = (state: ReturnType<typeof following>) =>
  transcript(state, "ja", ja, LATER.ja, NOW).filter((item): item is MessageItem => item.kind === "message");

describe("transcript", () => {
  test("separates days and names the last two", () => {
    const state = following(says("bot", "a"), says("bot", "b"), says("bot", "c"));
    const days = ["2025-12-24", "2026-01-30", "2026-01-31"];
    const events = state.events.map((one, at) => ({ ...one, at: `${days[at]}T09:30:00.000Z` }));
    const named = (language: "ja" | "en", t: typeof ja) =>
      transcript({ ...state, events }, language, t, LATER[language], NOW).flatMap((item) =>
        item.kind === "day" ? [item.text] : [],
      );
    expect(named("ja", ja)).toEqual(["2025年12月24日(水)", "昨日", "今日"]);
    expect(named("en", en)).toEqual(["Wed, December 24, 2025", "Yesterday", "Today"]);
  });

  test("hides no message and no day while the later words are on their way", () => {
    const events: ConversationEvent[] = [says("bot", "a"), { kind: "handoff-requested" }, says("system", "No. 3")];
    const state = following(...events);
    const days = state.events.map((one) => ({ ...one, at: "2026-01-30T09:30:00.000Z" }));
    const shown = transcript({ ...state, events: days }, "ja", ja, undefined, NOW);
    expect(shown.map(({ kind }) => kind)).toEqual(["day", "message", "line"]);
    expect(shown.map((item) => (item.kind === "message" ? item.message.text : item.text))).toEqual([
      "2026/1/30",
      "a",
      "No. 3",
    ]);
  });

  test("groups what one author says in a row", () => {
    const shown = messages(following(says("bot", "a"), says("bot", "b"), says("visitor", "c")));
    expect(shown.map(({ first }) => first)).toEqual([true, false, true]);
  });

  test("offers the choices of the newest message only", () => {
    const choices = [{ id: "x", label: "X" }];
    const state = following(says("bot", "a", { choices }), says("bot", "b", { choices }));
    expect(messages(state).map(({ current }) => current)).toEqual([false, true]);
    const answered = sending(state, { type: "choose", id: "m", choice: "x" }, "X", NOW.toISOString());
    expect(messages(answered).map(({ current }) => current)).toEqual([false, false, true]);
  });

  test("lets an offer stand while the bot only goes on talking", () => {
    const choices = [{ id: "keep-place", label: "Keep my place" }];
    const offered = following(says("bot", "a", { choices }), says("bot", "You are next."));
    expect(messages(offered)[0]?.current).toBe(true);
    const served = following(says("bot", "a", { choices }), says("bot", "b"), says("agent", "c"));
    expect(messages(served)[0]?.current).toBe(false);
  });

  test("keeps the ways out in reach of those who write while they wait", () => {
    const choices = [{ id: "leave-message", label: "Leave a message" }];
    const waiting = [{ kind: "handoff-requested" } as const, says("bot", "a", { choices }), says("visitor", "b")];
    expect(messages(following(...waiting))[0]?.current).toBe(true);
    const writing = sending(following(...waiting), { type: "say", id: "m", text: "c" }, "c", NOW.toISOString());
    expect(messages(writing)[0]?.current).toBe(true);
    const leaving = sending(writing, { type: "choose", id: "n", choice: "leave-message" }, "L", NOW.toISOString());
    expect(messages(leaving)[0]?.current).toBe(false);
    const joined = following(...waiting, { kind: "agent-joined", name: "Sato" }, says("visitor", "d"));
    expect(messages(joined)[0]?.current).toBe(false);
  });

  test("does not bring old buttons back by waiting", () => {
    const choices = [{ id: "x", label: "X" }];
    const state = following(says("bot", "a", { choices }), says("visitor", "b"), { kind: "handoff-requested" });
    expect(messages(state)[0]?.current).toBe(false);
  });

  test("keeps the key of an own message when its event replaces what was on its way", () => {
    const before = sending(following(), { type: "say", id: "m1", text: "a" }, "a", NOW.toISOString());
    expect(messages(before)[0]?.key).toBe("m1");
    expect(messages(following(says("visitor", "a", { id: "m1" })))[0]?.key).toBe("m1");
  });

  test("tells in the visitor's language what happened around the messages", () => {
    const state = following(
      { kind: "handoff-requested" },
      { kind: "agent-joined", name: "Sato" },
      { kind: "closed", by: "idle" },
    );
    const lines = transcript(state, "en", en, LATER.en, NOW).flatMap((item) =>
      item.kind === "line" ? [item.text] : [],
    );
    const { events } = laterEn;
    expect(lines).toEqual([events["handoff-requested"], events["agent-joined"]("Sato"), events.closed.idle]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Desk, UNDO_MILLIS } from "../controls";
import type { Incoming, Outgoing } from "../frames";
import type { LinkEvents } from "../link";
import { at, mineRow, said, welcome } from "./build";

/** A desk on a link that only writes down. */
function aDesk() {
  const sent: Outgoing[] = [];
  const forgotten: string[] = [];
  let events: LinkEvents | undefined;
  let number = 0;
  const desk = new Desk({
    connect: (given) => {
      events = given;
      return {
        start() {},
        send: (frame) => sent.push(frame) > 0,
        forget: (id) => forgotten.push(id),
      };
    },
    id: () => `id${++number}`,
  });
  const receive = (frame: Incoming) => events?.onFrame(frame);
  const lose = () => events?.onState("retrying");
  receive(welcome);
  receive({ type: "mine", conversations: [mineRow("c1")] });
  return { desk, sent, forgotten, receive, lose };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("watching", () => {
  it("watches what is held and what is open, and lets go of the rest", () => {
    const { desk, sent } = aDesk();
    desk.open("w1");
    desk.open(null);
    expect(sent.filter((frame) => frame.type !== "look")).toEqual([
      { type: "watch", conversation: "c1", after: 0 },
      { type: "watch", conversation: "w1", after: 0 },
      { type: "unwatch", conversation: "w1" },
    ]);
  });

  it("resumes after the last event on a new connection", () => {
    const { sent, receive, lose } = aDesk();
    receive({
      type: "watching",
      conversation: "c1",
      phase: "with-agent",
      language: "ja",
      startedAt: at(0),
      sequence: 1,
    });
    receive({ type: "event", conversation: "c1", sequence: 1, at: at(1), event: said("visitor", "hi") });
    lose();
    sent.length = 0;
    receive(welcome);
    expect(sent).toEqual([{ type: "watch", conversation: "c1", after: 1 }]);
  });

  it("asks once more where events are missing", () => {
    const { sent, receive } = aDesk();
    receive({
      type: "watching",
      conversation: "c1",
      phase: "with-agent",
      language: "ja",
      startedAt: at(0),
      sequence: 3,
    });
    receive({ type: "event", conversation: "c1", sequence: 1, at: at(1), event: said("visitor", "hi") });
    sent.length = 0;
    receive({ type: "event", conversation: "c1", sequence: 3, at: at(3), event: said("visitor", "there?") });
    receive({ type: "event", conversation: "c1", sequence: 4, at: at(4), event: said("visitor", "hello?") });
    expect(sent).toEqual([{ type: "watch", conversation: "c1", after: 1 }]);
  });
});

describe("the visitor's typing", () => {
  it("is over when nothing more comes", () => {
    const { desk, receive } = aDesk();
    receive({
      type: "watching",
      conversation: "c1",
      phase: "with-agent",
      language: "ja",
      startedAt: at(0),
      sequence: 0,
    });
    receive({ type: "typing", conversation: "c1", role: "visitor", text: "あの" });
    vi.advanceTimersByTime(4000);
    receive({ type: "typing", conversation: "c1", role: "visitor", text: "あのう" });
    vi.advanceTimersByTime(4000);
    expect(desk.store.state.threads.c1?.typing?.text).toBe("あのう");
    vi.advanceTimersByTime(2000);
    expect(desk.store.state.threads.c1?.typing).toBeNull();
  });
});

describe("closing", () => {
  it("goes out only when the time to undo is over", () => {
    const { desk, sent } = aDesk();
    desk.part("c1", "close");
    vi.advanceTimersByTime(UNDO_MILLIS - 1);
    expect(sent.some((frame) => frame.type === "close")).toBe(false);
    vi.advanceTimersByTime(1);
    expect(sent.at(-1)).toEqual({ type: "close", id: "id1", conversation: "c1" });
  });

  it("never goes out when it was undone", () => {
    const { desk, sent } = aDesk();
    desk.part("c1", "return-to-bot");
    desk.stay("c1");
    vi.advanceTimersByTime(UNDO_MILLIS * 2);
    expect(sent.some((frame) => frame.type === "return-to-bot")).toBe(false);
  });

  it("begins its time anew when asked for again after an undo", () => {
    const { desk, sent } = aDesk();
    desk.part("c1", "close");
    vi.advanceTimersByTime(4000);
    desk.stay("c1");
    desk.part("c1", "close");
    vi.advanceTimersByTime(4000);
    expect(sent.some((frame) => frame.type === "close")).toBe(false);
  });
});

describe("sending", () => {
  it("sends a reply of the holder and nobody else's", () => {
    const { desk, sent } = aDesk();
    desk.reply("theirs", "hello");
    desk.reply("c1", "  hello ");
    expect(sent.filter((frame) => frame.type === "reply")).toEqual([
      { type: "reply", id: "id2", conversation: "c1", text: "hello", seen: 0 },
    ]);
  });

  it("sends a refused reply again with a new id", () => {
    const { desk, sent, receive } = aDesk();
    desk.reply("c1", "hello");
    receive({ type: "refused", id: "id1", code: "too-fast", message: "Slow down." });
    desk.retry("id1");
    expect(sent.at(-1)).toEqual({ type: "reply", id: "id2", conversation: "c1", text: "hello" });
  });

  it("takes once for two presses, and gives it up when the connection is lost", () => {
    const { desk, sent, forgotten, lose } = aDesk();
    desk.take();
    desk.take();
    expect(sent.filter((frame) => frame.type === "take")).toHaveLength(1);
    lose();
    expect(forgotten).toEqual(["id1"]);
  });

  it("says at most every three seconds that somebody types", () => {
    const { desk, sent } = aDesk();
    desk.draft("c1", "h");
    desk.draft("c1", "he");
    vi.advanceTimersByTime(3000);
    desk.draft("c1", "hel");
    desk.draft("c1", "");
    expect(sent.filter((frame) => frame.type === "typing")).toHaveLength(2);
  });
});

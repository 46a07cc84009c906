import { describe, expect, it } from "vitest";
import { Desk } from "../controls";
import type { Command, Outgoing } from "../frames";
import type { LinkEvents } from "../link";
import { after, event, frame, holding, line, mine, mineRow, NOON, said, welcome } from "./build";

const writes = (at: number) =>
  frame({ type: "typing", conversation: "c1", role: "agent", agent: "a2", name: "健" }, at);

describe("who else is there", () => {
  it("shows colleagues who have it open, never oneself", () => {
    const agents = [
      { id: "a1", name: "Hanako" },
      { id: "a2", name: "健" },
    ];
    const desk = after(holding("c1"), frame({ type: "viewers", conversation: "c1", agents }));
    expect(desk.threads.c1?.viewers).toEqual([{ id: "a2", name: "健" }]);
  });

  it("shows who writes until they have stopped or left their note", () => {
    const desk = after(holding("c1"), writes(NOON));
    expect(desk.threads.c1?.writer).toMatchObject({ name: "健" });
    expect(desk.threads.c1?.typing).toBeNull();
    expect(after(desk, { do: "typing-over", conversation: "c1", at: NOON }).threads.c1?.writer).toBeNull();
    expect(
      after(desk, writes(NOON + 1), { do: "typing-over", conversation: "c1", at: NOON }).threads.c1?.writer,
    ).not.toBeNull();
    const note = { kind: "note", text: "見ました", mentions: [], agent: "a2", name: "健" } as const;
    expect(after(desk, event("c1", 2, note)).threads.c1?.writer).toBeNull();
  });
});

describe("what the visitor has seen", () => {
  it("only grows", () => {
    const read = (sequence: number) => frame({ type: "read", conversation: "c1", sequence });
    expect(after(holding("c1"), read(3), read(2)).threads.c1?.read).toBe(3);
    expect(after(holding("c1"), frame({ type: "read", conversation: "c9", sequence: 1 })).threads.c9).toBeUndefined();
  });
});

describe("a reply", () => {
  function aDesk() {
    const sent: Outgoing[] = [];
    let events: LinkEvents | undefined;
    const desk = new Desk({
      connect: (given) => {
        events = given;
        return { start() {}, send: (out) => sent.push(out) > 0, forget() {} };
      },
      now: () => NOON,
    });
    const come = (...actions: ReturnType<typeof frame>[]) => {
      for (const action of actions) if (action.do === "frame") events?.onFrame(action.frame);
    };
    come(frame(welcome), line(), mine(mineRow("c1")));
    come(
      frame({ type: "watching", conversation: "c1", phase: "with-agent", language: "ja", startedAt: "", sequence: 1 }),
    );
    come(event("c1", 1, said("visitor", "返品したい")));
    return { desk, sent, come };
  }

  it("says what was on the screen, and nothing when it is sent anyway", () => {
    const { desk, sent, come } = aDesk();
    desk.reply("c1", "承知しました");
    const first = sent.at(-1) as Extract<Command, { type: "reply" }>;
    expect(first).toMatchObject({ type: "reply", seen: 1 });
    come(frame({ type: "refused", id: first.id, code: "changed-meanwhile", message: "" }));
    desk.retry(first.id);
    expect(sent.at(-1)).toMatchObject({ type: "reply", text: "承知しました" });
    expect(sent.at(-1)).not.toHaveProperty("seen");
  });

  it("makes colleagues see that one looks, and the visitor that one writes, but not a note", () => {
    const { desk, sent } = aDesk();
    desk.open("c1");
    expect(sent).toContainEqual({ type: "look", conversation: "c1" });
    desk.draft("c1", "は");
    expect(sent.at(-1)).toEqual({ type: "typing", conversation: "c1" });
    desk.draftNote("c1", "メ");
    expect(sent.at(-1)).toEqual({ type: "typing", conversation: "c1", note: true });
    desk.open(null);
    expect(sent.at(-1)).toEqual({ type: "look" });
  });
});

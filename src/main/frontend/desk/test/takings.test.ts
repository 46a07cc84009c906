import { describe, expect, it } from "vitest";
import type { Action } from "../actions";
import { standing, watched } from "../selectors";
import { after, frame, holding, line, mine, mineRow, NOON, waitingRow, watching } from "./build";

const ME = { id: "a1", name: "Hanako" };
const KEN = { id: "a2", name: "健" };
const take: Action = { do: "command", command: { type: "take", id: "t1" }, at: NOON };
const accepted = frame({ type: "accepted", id: "t1", conversation: "w1", sequence: 5 });
const waiting = after(holding(), line(waitingRow("w1")), take);
const taken = after(waiting, accepted);
const may = (state: typeof taken) => standing(state, "w1").may;

describe("a conversation that was just taken", () => {
  it("can be answered as soon as the server has said yes, in whatever order the rest comes", () => {
    const rest = [watching("w1", 5, { assignee: ME }), line(), mine(mineRow("w1"))];
    for (const order of [rest, [...rest].reverse()]) {
      let state = taken;
      expect(may(state)).toBe("send");
      for (const next of order) {
        state = after(state, next);
        expect(may(state)).toBe("send");
      }
    }
  });

  it("stays mine when a list or a watch from before the taking arrives late", () => {
    expect(may(after(taken, mine()))).toBe("send");
    expect(may(after(taken, watching("w1", 4, { phase: "waiting" })))).toBe("send");
  });

  it("is no longer mine when the log has gone on without me", () => {
    expect(may(after(taken, line(), watching("w1", 6, { assignee: KEN })))).toBe("read");
    expect(may(after(taken, line(), watching("w1", 6, { phase: "with-bot" })))).toBe("read");
    expect(may(after(taken, line(), mine(mineRow("w1")), mine()))).toBe("not-yet");
  });

  it("is nobody's to answer while the connection is lost before the list came", () => {
    expect(may(after(taken, line(), { do: "link", link: "retrying" }))).toBe("not-yet");
  });

  it("is taken over in one step, with no moment in which one still whispers", () => {
    const seen = after(
      holding(),
      frame({ type: "welcome", agent: { ...ME, role: "supervisor", capacity: 4, presence: "available" }, teams: [] }),
      { do: "open", conversation: "w1" },
      watching("w1", 4, { assignee: KEN }),
      { do: "command", command: { type: "take-over", id: "t1", conversation: "w1" }, at: NOON },
    );
    expect(watched(seen, "w1")).toEqual(KEN);
    expect(watched(after(seen, accepted), "w1")).toBeNull();
    expect(may(after(seen, accepted))).toBe("send");
  });
});

describe("a conversation of which nobody knows yet who holds it", () => {
  it("can be written into by nobody", () => {
    const opened = after(holding(), { do: "open", conversation: "w9" });
    expect(standing(opened, "w9").may).toBe("not-yet");
    expect(standing(after(opened, watching("w9", 3, { assignee: ME })), "w9").may).toBe("not-yet");
  });
});

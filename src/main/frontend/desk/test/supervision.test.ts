import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alerts } from "../alerts";
import { whisperDraft } from "../commands";
import type { DeskEvent } from "../events";
import { incoming, type Outgoing } from "../frames";
import { modesFor } from "../modes";
import { possible } from "../questions";
import { mayBlock, standing, unansweredOn, watched } from "../selectors";
import { layOut } from "../turns";
import { after, at, event, frame, holding, mine, mineRow, NOON, watching } from "./build";

const FOLDER = new URL("../../../../test/resources/frames/", import.meta.url);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));

const HANAKO = { id: "a1", name: "Hanako" };
const KEN = { id: "a2", name: "健" };
const whisper = (to: { id: string; name: string }): DeskEvent => ({
  kind: "whisper",
  text: "返金できます",
  to,
  agent: "s1",
  name: "葵",
});

const supervisor = (mayBlockFor = 8760) =>
  frame({
    type: "welcome",
    agent: { ...HANAKO, role: "supervisor", capacity: 4, presence: "available", mayBlock: mayBlockFor },
    teams: [],
  });

const watchesKen = after(
  holding(),
  supervisor(),
  { do: "open", conversation: "c9" },
  watching("c9", 0, { assignee: KEN }),
);

describe("a whisper", () => {
  it("calls the holder until they have looked", () => {
    const before = after(holding("c1"), { do: "open", conversation: null });
    const heard = after(before, event("c1", 20, whisper(HANAKO)));
    expect(heard.mentions).toHaveLength(1);
    expect(alerts(before, heard)).toMatchObject([{ kind: "mentioned", whispered: true, name: "葵" }]);
    expect(after(heard, { do: "open", conversation: "c1" }).mentions).toEqual([]);
  });

  it("to somebody else calls nobody here", () => {
    expect(after(holding("c1"), event("c1", 20, whisper(KEN))).mentions).toEqual([]);
  });

  it("that has come is not being written any more", () => {
    const writes = frame({ type: "typing", conversation: "c1", role: "agent", agent: "s1", name: "葵" });
    const writing = after(holding("c1"), writes);
    expect(writing.threads.c1?.writer).toMatchObject({ name: "葵" });
    expect(after(writing, event("c1", 2, whisper(HANAKO))).threads.c1?.writer).toBeNull();
  });

  it("that is refused is a draft again", () => {
    const said = { type: "whisper", id: "w1", conversation: "c9", text: "返金できます" } as const;
    const given = after(
      watchesKen,
      { do: "draft", conversation: whisperDraft("c9"), text: said.text },
      { do: "command", command: said, at: NOON },
    );
    expect(given.drafts).toEqual({});
    const refused = after(given, frame({ type: "refused", id: "w1", code: "not-possible-now", message: "" }));
    expect(refused.drafts[whisperDraft("c9")]).toBe(said.text);
  });
});

describe("what a colleague holds", () => {
  const row = { ...mineRow("c9", { at: at(50), since: at(0) }), agent: KEN, team: "support" };

  it("waits for an answer until the colleague has given one", () => {
    expect(unansweredOn(row)).toBe(at(50));
    expect(unansweredOn({ ...row, author: "bot" })).toBe(at(0));
    expect(unansweredOn({ ...row, author: "agent" })).toBeNull();
  });
});

describe("who watches", () => {
  it("reads, whispers and writes notes, and cannot reply", () => {
    expect(watched(watchesKen, "c9")).toEqual(KEN);
    expect(standing(watchesKen, "c9")).toMatchObject({ may: "read", why: "held" });
    const reply = { type: "reply", id: "r1", conversation: "c9", text: "x" } as const;
    expect(after(watchesKen, { do: "command", command: reply, at: NOON }).pending).toEqual([]);
    expect(modesFor(false, true)).toEqual(["whisper", "note"]);
    expect(modesFor(true, false)).toEqual(["reply", "note"]);
    expect(modesFor(false, false)).toEqual(["note"]);
  });

  it("takes over, moves and blocks; an agent who reads along does not", () => {
    for (const question of ["take-over", "move", "block"] as const) {
      expect(possible(watchesKen, "c9", question)).toBe(true);
      const agent = after(holding(), { do: "open", conversation: "c9" }, watching("c9", 0, { assignee: KEN }));
      expect(possible(agent, "c9", question)).toBe(false);
    }
  });

  it("opens what was taken over, as after taking", () => {
    const over = { type: "take-over", id: "o1", conversation: "c9" } as const;
    const asked = after(watchesKen, { do: "command", command: over, at: NOON }, { do: "open", conversation: null });
    const done = after(asked, frame({ type: "accepted", id: "o1", conversation: "c9", sequence: 9 }));
    expect(done.open).toBe("c9");
    expect(done.pending).toEqual([]);
  });
});

describe("whose conversation is taken", () => {
  it("is told by whom, keeps the draft, and can no longer reply", () => {
    const writing = after(
      holding("c1"),
      { do: "open", conversation: "c1" },
      { do: "draft", conversation: "c1", text: "確認いたしますので" },
    );
    const taken = after(
      writing,
      frame({ type: "withdrawn", conversation: "c1", how: "taken-over", name: "葵" }),
      watching("c1", 3, { assignee: { id: "s1", name: "葵" } }),
      mine(),
    );
    expect(taken.notices).toMatchObject([{ about: "withdrawn", code: "taken-over", name: "葵", conversation: "c1" }]);
    expect(taken.drafts.c1).toBe("確認いたしますので");
    expect(standing(taken, "c1")).toMatchObject({ may: "read", holder: "葵" });
  });

  it("does not close it any more", () => {
    const closing = after(holding("c1"), { do: "part", conversation: "c1", parting: { kind: "close", due: NOON } });
    const taken = after(closing, frame({ type: "withdrawn", conversation: "c1", how: "moved", name: "葵" }));
    expect(taken.partings).toEqual({});
  });
});

describe("a take-over", () => {
  it("is one line of the transcript", () => {
    const left = { kind: "agent-left", name: "Hanako", reason: "taken-over", to: "葵" } as const;
    const joined = { kind: "agent-joined", name: "葵" } as const;
    const stored = [left, joined].map((each, index) => ({ sequence: index + 1, at: at(0), event: each }));
    const lines = layOut(stored, null).filter((item) => item.kind === "line");
    expect(lines.map((line) => line.key)).toEqual(["line-1"]);
  });
});

describe("blocking", () => {
  it("is for agents only where they hold, and as the service allows", () => {
    const held = after(holding("c1"), watching("c1", 1, { assignee: HANAKO }));
    expect(mayBlock(held, "c1")).toBe(false);
    const me = held.me && { ...held.me, mayBlock: 24 };
    expect(mayBlock({ ...held, me }, "c1")).toBe(true);
    expect(mayBlock({ ...held, me, mine: [] }, "c1")).toBe(false);
  });
});

describe("frames of supervisors", () => {
  it.each(["agent-floor", "agent-blocks", "agent-withdrawn", "agent-event-whisper", "agent-event-moved"])(
    "%s is read",
    (name) => expect(incoming(fixture(name))).toEqual(fixture(name)),
  );

  it("are written as the server reads them", () => {
    const sent: readonly Outgoing[] = [
      { type: "whisper", id: "w-1", conversation: "c-1", text: "返金できます" },
      { type: "take-over", id: "o-1", conversation: "c-1" },
      { type: "block", id: "b-1", conversation: "c-1", hours: 24, note: "暴言" },
      { type: "unblock", id: "u-1", conversation: "c-1", block: "5f3a" },
    ];
    for (const each of sent) expect(each).toEqual(fixture(`desk-${each.type}`));
  });
});

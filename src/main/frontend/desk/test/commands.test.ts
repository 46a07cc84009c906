import { describe, expect, it } from "vitest";
import type { Action } from "../actions";
import { standing } from "../selectors";
import { after, event, frame, holding, line, mine, NOON, said, waitingRow, watching } from "./build";

const reply = (id: string, text: string, conversation = "c1"): Action => ({
  do: "command",
  command: { type: "reply", id, conversation, text },
  at: NOON,
});
const accepted = (id: string, conversation: string, sequence: number) =>
  frame({ type: "accepted", id, conversation, sequence });
const refused = (id: string, code: string) => frame({ type: "refused", id, code, message: "No." });

describe("a reply", () => {
  it("is shown as on its way and empties the draft", () => {
    const state = after(holding("c1"), { do: "draft", conversation: "c1", text: "はい" }, reply("r1", "はい"));
    expect(state.pending).toMatchObject([{ state: "sending", command: { id: "r1" } }]);
    expect(state.drafts.c1).toBeUndefined();
  });

  it("stays until it is accepted and in the transcript", () => {
    const sent = after(holding("c1"), reply("r1", "はい"), accepted("r1", "c1", 2));
    expect(sent.pending).toMatchObject([{ state: "accepted", sequence: 2 }]);
    expect(after(sent, event("c1", 2, said("agent", "はい"))).pending).toEqual([]);
  });

  it("is shown once when its event overtakes the acceptance", () => {
    const state = after(holding("c1"), reply("r1", "はい"), event("c1", 2, said("agent", "はい")));
    expect(state.pending).toEqual([]);
    expect(after(state, accepted("r1", "c1", 2)).pending).toEqual([]);
  });

  it("keeps the second of two equal replies on its way when the first arrives", () => {
    const state = after(
      holding("c1"),
      reply("r1", "はい"),
      reply("r2", "はい"),
      event("c1", 2, said("agent", "はい", { id: "r1" })),
    );
    expect(state.pending.map((each) => each.command.id)).toEqual(["r2"]);
  });

  it("that was refused stays with the reason, and goes out again under a new id", () => {
    const state = after(holding("c1"), reply("r1", "はい"), refused("r1", "not-your-conversation"));
    expect(state.pending).toMatchObject([{ state: "refused", reason: { code: "not-your-conversation" } }]);
    expect(state.notices).toEqual([]);
    const again = after(state, { do: "retry", id: "r1", as: "r2", at: NOON });
    expect(again.pending).toMatchObject([{ state: "sending", command: { id: "r2", text: "はい" } }]);
  });

  it("that was refused can be taken back in front of a newer draft", () => {
    const state = after(
      holding("c1"),
      reply("r1", "old"),
      refused("r1", "conversation-over"),
      { do: "draft", conversation: "c1", text: "new" },
      { do: "take-back", id: "r1" },
    );
    expect(state.drafts.c1).toBe("old\nnew");
    expect(state.pending).toEqual([]);
  });

  it("survives a lost connection", () => {
    const state = after(holding("c1"), reply("r1", "はい"), { do: "link", link: "retrying" });
    expect(state.pending).toHaveLength(1);
  });

  it("to a conversation that somebody else holds is not made", () => {
    expect(after(holding("c1"), reply("r1", "はい", "theirs")).pending).toEqual([]);
  });

  it("of nothing but blanks is not made", () => {
    expect(after(holding("c1"), reply("r1", " \n ")).pending).toEqual([]);
  });
});

describe("other commands", () => {
  const take: Action = { do: "command", command: { type: "take", id: "t1" }, at: NOON };

  it("opens what was taken", () => {
    expect(after(holding("c1"), take, accepted("t1", "w1", 5)).open).toBe("w1");
  });

  it("does not repeat a take after a loss", () => {
    expect(after(holding("c1"), take, { do: "link", link: "retrying" }).pending).toEqual([]);
  });

  it("says why a take was refused", () => {
    const state = after(holding("c1"), take, refused("t1", "line-empty"));
    expect(state.pending).toEqual([]);
    expect(state.notices).toMatchObject([{ about: "refused", code: "line-empty" }]);
  });

  it("shows a refusal that belongs to no command", () => {
    const state = after(holding("c1"), frame({ type: "refused", code: "not-understood", message: "What?" }));
    expect(state.notices).toMatchObject([{ code: "not-understood", message: "What?" }]);
  });

  it("ends the parting when its command goes out", () => {
    const state = after(
      holding("c1"),
      { do: "part", conversation: "c1", parting: { kind: "close", due: NOON } },
      { do: "command", command: { type: "close", id: "x1", conversation: "c1" }, at: NOON },
    );
    expect(state.partings).toEqual({});
    expect(after(state, accepted("x1", "c1", 2)).pending).toEqual([]);
  });
});

describe("standing", () => {
  it("lets only the holder send", () => {
    const state = after(holding("c1"), line(waitingRow("w1")));
    expect(standing(state, "c1")).toEqual({ may: "send" });
    expect(standing(state, "w1")).toEqual({ may: "take" });
  });

  it("reads a closed conversation", () => {
    const state = after(
      holding("c1"),
      { do: "open", conversation: "c1" },
      mine(),
      watching("c1", 2, { phase: "closed" }),
    );
    expect(standing(state, "c1")).toMatchObject({ may: "read", why: "closed" });
  });
});

import { describe, expect, test } from "vitest";
import { type Conversation, EMPTY, reduce, sending, unread } from "../src/conversation";
import type { Command, ConversationEvent, Phase } from "../src/frames";
import { event, following, readIn, says, welcome } from "./support/events";

const say: Command = { type: "say", id: "m1", text: "こんにちは" };
const AT = "2026-01-31T09:30:00.000Z";
const sent = (state: Conversation = following()) => sending(state, say, say.text, AT);

describe("phase", () => {
  const joined: ConversationEvent = { kind: "agent-joined", name: "佐藤" };
  test.each<[Phase, ConversationEvent[]]>([
    ["waiting", [{ kind: "handoff-requested" }]],
    ["with-bot", [{ kind: "handoff-requested" }, { kind: "handoff-cancelled" }]],
    ["with-agent", [{ kind: "handoff-requested" }, joined]],
    ["waiting", [joined, { kind: "agent-left" }]],
    ["with-bot", [joined, { kind: "returned-to-bot" }]],
    ["closed", [{ kind: "closed", by: "idle" }]],
    ["with-bot", [{ kind: "closed", by: "visitor" }, { kind: "reopened" }]],
  ])("is %s after %j", (phase, events) => {
    expect(following(...events).phase).toBe(phase);
  });

  test("is what the welcome says while history is read in", () => {
    expect(readIn("with-bot", joined, { kind: "agent-left" }).phase).toBe("with-bot");
  });

  test("knows the agent while the agent is there", () => {
    expect(following(joined).agent).toBe("佐藤");
    expect(readIn("with-agent", joined).agent).toBe("佐藤");
    expect(following(joined, { kind: "closed", by: "agent" }).agent).toBeUndefined();
  });
});

describe("log", () => {
  test("takes every event once", () => {
    const state = reduce(following(says("bot", "a")), event(1, says("bot", "a")));
    expect(state.events).toHaveLength(1);
    expect(state.sequence).toBe(1);
  });

  test("asks for the log again instead of taking news that skip an event", () => {
    const state = reduce(following(says("bot", "a")), event(3, says("bot", "c")));
    expect(state.missed).toBe(true);
    expect(state.sequence).toBe(1);
    expect(reduce(state, welcome({ sequence: 3 })).missed).toBe(false);
  });

  test("accepts gaps in history, which the server keeps to itself", () => {
    const state = [event(1, says("bot", "a")), event(4, says("bot", "b")), event(6, says("bot", "c"))].reduce(
      reduce,
      reduce(EMPTY, welcome({ sequence: 5 })),
    );
    expect(state.missed).toBe(false);
    expect(state.sequence).toBe(6);
  });

  test("begins again when the server has put the visitor into another conversation", () => {
    const state = reduce(sent(following(says("bot", "a"))), welcome({ conversation: "other", sequence: 2 }));
    expect(state.events).toEqual([]);
    expect(state.sequence).toBe(0);
    expect(state.missed).toBe(true);
    expect(state.outgoing).toHaveLength(1);
  });

  test("finds a lost nudge by the second heartbeat that names something it does not have", () => {
    const once = reduce(following(says("bot", "a")), { type: "pong", sequence: 2 });
    expect(once.missed).toBe(false);
    expect(reduce(once, { type: "pong", sequence: 2 }).missed).toBe(true);
    const arrived = reduce(once, event(2, says("bot", "b")));
    expect(reduce(arrived, { type: "pong", sequence: 2 }).missed).toBe(false);
  });

  test("leaves frames of a newer server alone", () => {
    const state = following();
    expect(reduce(state, { type: "confetti" } as never)).toBe(state);
    expect(reduce(state, event(1, { kind: "confetti" } as never)).sequence).toBe(1);
  });
});

describe("own messages", () => {
  test("are shown at once and stay until their event has come, accepted or not", () => {
    let state = sent();
    expect(state.outgoing[0]?.state).toBe("sending");
    state = reduce(state, { type: "accepted", id: "m1", sequence: 1 });
    expect(state.outgoing[0]?.state).toBe("accepted");
    state = reduce(state, event(1, says("visitor", say.text, { id: "m1" })));
    expect(state.outgoing).toEqual([]);
    expect(state.events).toHaveLength(1);
  });

  test("are gone when the event came before the acceptance", () => {
    const state = reduce(sent(), event(1, says("visitor", say.text, { id: "m1" })));
    expect(reduce(state, { type: "accepted", id: "m1", sequence: 1 }).outgoing).toEqual([]);
  });

  test("say why they were refused, and try again in place", () => {
    const state = reduce(sent(), { type: "refused", id: "m1", code: "message-too-long", message: "" });
    expect(state.outgoing[0]).toMatchObject({ state: "failed", code: "message-too-long" });
    expect(sent(state).outgoing).toEqual([{ command: say, text: say.text, at: AT, state: "sending" }]);
  });
});

describe("requests", () => {
  test("that are refused leave a problem until something is sent", () => {
    const state = reduce(following(), { type: "refused", id: "x", code: "already-waiting", message: "" });
    expect(state.problem).toBe("already-waiting");
    expect(sent(state).problem).toBeUndefined();
  });

  test("that the visitor never made are no problem of the visitor's", () => {
    const state = reduce(following(), { type: "refused", code: "too-fast", message: "" });
    expect(state.problem).toBeUndefined();
  });
});

describe("around the messages", () => {
  test("the place in the line is forgotten when the waiting ends", () => {
    const waiting = reduce(following({ kind: "handoff-requested" }), {
      type: "queue",
      position: 2,
      ahead: 1,
      wait: null,
    });
    expect(waiting.queue?.position).toBe(2);
    expect(reduce(waiting, event(2, { kind: "agent-joined", name: "佐藤" })).queue).toBeUndefined();
  });

  test("somebody stops typing when the message comes", () => {
    const typing = reduce(following(), { type: "typing", role: "agent", name: "佐藤" });
    expect(typing.typing).toBe("佐藤");
    expect(reduce(typing, event(1, says("agent", "はい"))).typing).toBeUndefined();
    expect(reduce(typing, event(1, says("visitor", "あの"))).typing).toBe("佐藤");
  });

  test("feedback in the log presses the thumb", () => {
    const state = following(says("bot", "a"), { kind: "feedback", about: 1, helpful: false });
    expect(state.helpful).toEqual({ 1: false });
  });

  test("a rating counts until the conversation is closed again", () => {
    const closed: ConversationEvent = { kind: "closed", by: "agent" };
    expect(following(closed, { kind: "rated", score: 4 }).rated).toBe(true);
    expect(following(closed, { kind: "rated", score: 4 }, { kind: "reopened" }, closed).rated).toBe(false);
  });

  test("only messages of others are unread", () => {
    const state = following(says("bot", "a"), says("visitor", "b"), says("agent", "c"), { kind: "returned-to-bot" });
    expect(unread(state, 0)).toBe(2);
    expect(unread(state, 1)).toBe(1);
    expect(unread(state, 4)).toBe(0);
  });
});

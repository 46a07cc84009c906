import { describe, expect, it } from "vitest";
import { INITIAL } from "../model";
import { lastWords, standing, unansweredIn, unreadIn, unreadInAll } from "../selectors";
import {
  after,
  at,
  event,
  frame,
  holding,
  line,
  mine,
  mineRow,
  NOON,
  said,
  waitingRow,
  watching,
  welcome,
} from "./build";

const close = { do: "part", conversation: "c1", parting: { kind: "close", due: NOON + 5000 } } as const;

describe("lists", () => {
  it("shows the line as the server sent it, and how many wait in all", () => {
    const state = after(INITIAL, frame({ type: "line", waiting: [waitingRow("w1"), waitingRow("w2")], total: 300 }));
    expect(state.line.map((row) => row.conversation)).toEqual(["w1", "w2"]);
    expect(state.waiting).toBe(300);
  });

  it("keeps the very same rows when only others changed, so that only those are drawn", () => {
    const before = after(INITIAL, line(waitingRow("w1"), waitingRow("w2")));
    const next = after(before, line(waitingRow("w1"), waitingRow("w2", { position: 5 })));
    expect(next.line[0]).toBe(before.line[0]);
    expect(next.line[1]).not.toBe(before.line[1]);
  });

  it("takes its own presence from the list of agents", () => {
    const colleague = { id: "a1", name: "Hanako", presence: "away", load: 0, capacity: 4 } as const;
    const state = after(INITIAL, frame(welcome), frame({ type: "agents", agents: [colleague] }));
    expect(state.me?.presence).toBe("away");
  });

  it("forgets the transcript of a conversation that is no longer held nor open", () => {
    const state = after(holding("c1", "c2"), { do: "open", conversation: "c2" }, mine());
    expect(Object.keys(state.threads)).toEqual(["c2"]);
  });
});

describe("transcript", () => {
  it("puts events in order and takes each once", () => {
    const state = after(
      holding("c1"),
      event("c1", 3, said("visitor", "third")),
      event("c1", 2, said("bot", "second")),
      event("c1", 3, said("visitor", "third")),
    );
    expect(state.threads.c1?.events.map((each) => each.sequence)).toEqual([1, 2, 3]);
    expect(state.threads.c1?.complete).toBe(3);
  });

  it("knows up to where nothing is missing", () => {
    const state = after(holding("c1"), event("c1", 4, said("visitor", "late")));
    expect(state.threads.c1?.complete).toBe(1);
  });

  it("lets events of a conversation go that nobody watches", () => {
    expect(after(holding("c1"), event("other", 1, said("visitor", "hi"))).threads.other).toBeUndefined();
  });

  it("follows a change of hands by the watching frame", () => {
    const state = after(
      holding("c1"),
      { do: "open", conversation: "c1" },
      mine(),
      watching("c1", 1, { assignee: { id: "a2", name: "Ken" } }),
    );
    expect(standing(state, "c1")).toEqual({ may: "read", why: "held", holder: "Ken" });
  });

  it("shows what the visitor types until the message is there", () => {
    const typing = after(holding("c1"), frame({ type: "typing", conversation: "c1", role: "visitor", text: "あの" }));
    expect(typing.threads.c1?.typing).toEqual({ text: "あの", at: NOON });
    expect(after(typing, event("c1", 2, said("visitor", "あのう"))).threads.c1?.typing).toBeNull();
  });

  it("does not show an agent's typing as the visitor's", () => {
    const state = after(holding("c1"), frame({ type: "typing", conversation: "c1", role: "agent" }));
    expect(state.threads.c1?.typing).toBeNull();
  });
});

describe("unread", () => {
  it("counts what visitors wrote in conversations that are not open", () => {
    const state = after(
      holding("c1", "c2"),
      { do: "open", conversation: "c1" },
      { do: "open", conversation: "c2" },
      event("c1", 2, said("visitor", "one")),
      event("c1", 3, said("agent", "mine does not count")),
      event("c1", 4, said("visitor", "two")),
    );
    expect(unreadIn(state, "c1")).toBe(2);
    expect(unreadInAll(state)).toBe(2);
  });

  it("counts a message that only the list has told of yet", () => {
    const read = after(holding("c1"), { do: "open", conversation: "c1" }, { do: "open", conversation: null });
    expect(unreadIn(after(read, mine(mineRow("c1", { sequence: 2 }))), "c1")).toBe(1);
  });

  it("counts in the open conversation only while nobody looks", () => {
    const away = after(
      holding("c1"),
      { do: "open", conversation: "c1" },
      { do: "look", looking: false },
      event("c1", 2, said("visitor", "there?")),
    );
    expect(unreadIn(away, "c1")).toBe(1);
    const back = after(away, { do: "look", looking: true });
    expect(unreadIn(back, "c1")).toBe(0);
    expect(back.freshAfter).toBe(1);
  });

  it("starts from the last answer in a conversation never opened", () => {
    const state = after(holding("c1"), event("c1", 2, said("bot", "answer")), event("c1", 3, said("visitor", "no")));
    expect(unreadIn(state, "c1")).toBe(1);
  });
});

describe("whose turn it is", () => {
  it("runs from the first unanswered message, not from the last", () => {
    const state = after(
      holding("c1"),
      event("c1", 2, said("agent", "Hello"), 10),
      event("c1", 3, said("visitor", "Where is it?"), 20),
      event("c1", 4, said("visitor", "Hello?"), 50),
    );
    expect(unansweredIn(state, "c1")).toBe(at(20));
  });

  it("ends with the agent's answer", () => {
    expect(unansweredIn(after(holding("c1"), event("c1", 2, said("agent", "Hello"))), "c1")).toBeNull();
  });

  it("does not take the bot's 'please wait' after a handoff for an answer", () => {
    const state = after(
      holding("c1"),
      event("c1", 2, said("bot", "Answer"), 2),
      event("c1", 3, { kind: "handoff-requested", team: "support" }, 30),
      event("c1", 4, said("bot", "Somebody will be with you"), 31),
    );
    expect(unansweredIn(state, "c1")).toBe(at(30));
  });
});

describe("parting", () => {
  it("stays undone until the time is over, and can be taken back", () => {
    const parting = after(holding("c1"), close);
    expect(parting.partings.c1?.due).toBe(NOON + 5000);
    expect(parting.pending).toEqual([]);
    expect(after(parting, { do: "stay", conversation: "c1" }).partings.c1).toBeUndefined();
  });

  it("is called off when the visitor writes meanwhile, and says so", () => {
    const state = after(holding("c1"), close, event("c1", 2, said("visitor", "one more thing")));
    expect(state.partings.c1).toBeUndefined();
    expect(state.notices).toMatchObject([{ about: "kept-open", conversation: "c1" }]);
  });

  it("is not called off by an old message that comes again", () => {
    const state = after(holding("c1"), close, event("c1", 1, said("visitor", "こんにちは")));
    expect(state.partings.c1).toBeDefined();
  });

  it("ends when the conversation is no longer ours", () => {
    expect(after(holding("c1"), close, mine()).partings.c1).toBeUndefined();
  });
});

describe("drafts", () => {
  it("are kept for each conversation", () => {
    const state = after(
      holding("c1", "c2"),
      { do: "draft", conversation: "c1", text: "one" },
      { do: "open", conversation: "c2" },
      { do: "draft", conversation: "c2", text: "two" },
      { do: "draft", conversation: "c2", text: "" },
    );
    expect(state.drafts).toEqual({ c1: "one" });
  });
});

describe("the last words of a conversation in the list", () => {
  const row = mineRow("c1", { author: "bot", preview: "次にご案内します。", sequence: 2 });

  it("are the visitor's, and not the bot's request to wait", () => {
    const state = after(holding("c1"), event("c1", 2, said("bot", row.preview)), mine(row));
    expect(lastWords(state, row)).toEqual({ by: "visitor", text: "こんにちは" });
  });

  it("are the bot's while the visitor has said nothing, and an agent's as they are", () => {
    expect(lastWords(after(INITIAL, mine(row)), row)).toEqual({ by: "bot", text: row.preview });
    const answered = mineRow("c1", { author: "agent", preview: "はい" });
    expect(lastWords(holding("c1"), answered)).toEqual({ by: "agent", text: "はい" });
  });
});

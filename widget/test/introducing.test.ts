import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Client, client } from "../src/client";
import type { Host } from "../src/host";
import { readSettings } from "../src/settings";
import { event, welcome } from "./support/events";
import { FakePage } from "./support/page";

const SEES = "入力中の文章は、送信前でも担当者に表示されます。";

let page: FakePage;
let visitor: Client;
let told: [string, unknown][];
const about = { identity: "a.b.c", attributes: { plan: "gold" } };

function connects(more = {}): void {
  visitor.connect();
  page.socket.opens();
  page.socket.says(welcome({ token: "t", ...more }));
}

const typing = () => page.socket.sent.filter((frame) => frame.type === "typing");

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
  told = [];
  const host = {
    settings: { server: "https://host.example/", language: "ja", about },
    tell: (name: string, detail: unknown) => told.push([name, detail]),
    changed() {},
    reveal() {},
  };
  visitor = client(host as unknown as Host);
});

afterEach(() => {
  visitor.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what the page says of the visitor", () => {
  test("travels in the first frame, and nowhere else", () => {
    connects();
    visitor.say("返品したい");
    expect(page.socket.sent[0]).toMatchObject({ type: "hello", ...about });
    expect(JSON.stringify(page.socket.sent.slice(1))).not.toContain("a.b.c");
    expect(JSON.stringify([...page.localStorage.items, ...page.sessionStorage.items])).not.toContain("a.b.c");
  });

  test("a token that is no good is the developer's matter, not the visitor's", () => {
    connects();
    page.socket.says({ type: "refused", code: "identity-expired", message: "the time in the token's 'exp' is over" });
    expect(visitor.state.problem).toBeUndefined();
    expect(told).toContainEqual(["error", { code: "identity-expired" }]);
  });

  test("may stand in the tag", () => {
    vi.stubGlobal("document", { documentElement: { lang: "ja" } });
    vi.stubGlobal("CSS", { supports: () => true });
    expect(readSettings({ identity: "a.b.c" }, "https://host.example/widget.js").about).toEqual({ identity: "a.b.c" });
  });
});

describe("what is being typed", () => {
  test("stays here where the visitor was not told otherwise", () => {
    connects({ phase: "with-agent" });
    visitor.writes("返品し");
    vi.advanceTimersByTime(1000);
    expect(typing()).toEqual([{ type: "typing" }]);
  });

  test("goes to the agent where they were, the newest once a second", () => {
    connects({ phase: "with-agent", drafts: SEES });
    expect(visitor.state.drafts).toBe(SEES);
    for (const text of ["返", "返品", "返品し"]) visitor.writes(text);
    vi.advanceTimersByTime(1000);
    expect(typing()).toEqual([{ type: "typing", text: "返品し" }]);
    visitor.writes("返品したい");
    vi.advanceTimersByTime(1000);
    expect(typing().at(-1)).toEqual({ type: "typing", text: "返品したい" });
  });

  test("is nobody's business while the bot is there, nor once it is sent", () => {
    connects({ drafts: SEES });
    visitor.writes("返品");
    vi.advanceTimersByTime(2000);
    expect(typing()).toEqual([]);
    page.socket.says(event(1, { kind: "agent-joined", name: "花" }));
    visitor.writes("返品");
    visitor.say("返品");
    visitor.draft = "";
    vi.advanceTimersByTime(2000);
    expect(typing()).toEqual([]);
  });

  test("ends with the connection that allowed it", () => {
    connects({ phase: "with-agent", drafts: SEES });
    visitor.restart();
    page.socket.opens();
    page.socket.says(welcome({ token: "t", phase: "with-agent" }));
    expect(visitor.state.drafts).toBeUndefined();
  });
});

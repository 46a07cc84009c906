import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Client, client } from "../src/client";
import type { Host } from "../src/host";
import { keepUnsent, unsent } from "../src/unsent";
import { event, says, welcome } from "./support/events";
import { FakePage } from "./support/page";

let page: FakePage;
let visitor: Client;

/** The visitor on a page that has just been loaded. */
function arrives(): Client {
  const settings = { server: "https://host.example/", language: "ja", theme: "auto", accent: "", open: false } as const;
  const host = { settings, tell: () => true, changed() {}, reveal() {} };
  return client(host as unknown as Host);
}

function reloads(): void {
  visitor.end();
  page.reload();
  visitor = arrives();
}

function connects(): void {
  visitor.connect();
  page.socket.opens();
  page.socket.says(welcome({ token: "t" }));
}

const said = () => page.socket.sent.filter((frame) => frame.type === "say");
const storedHere = () => [...page.sessionStorage.items.values()].join();

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
  visitor = arrives();
});

afterEach(() => {
  visitor.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a reload", () => {
  test("keeps what stands in the input", () => {
    connects();
    visitor.writes("返品した");
    reloads();
    expect(visitor.draft).toBe("返品した");
    visitor.writes("");
    expect(page.sessionStorage.items.size).toBe(0);
  });

  test("sends again with the same id what was not accepted, and shows it meanwhile", () => {
    connects();
    visitor.say("返品したいです");
    const before = said();
    expect(before).toHaveLength(1);

    reloads();

    expect(visitor.state.outgoing).toMatchObject([{ text: "返品したいです", state: "sending" }]);
    connects();
    expect(page.socket.sent[0]).toMatchObject({ type: "hello", token: "t" });
    expect(said()).toEqual(before);
  });

  test("sends what was written before there was any connection", () => {
    visitor.say("返品したいです");
    reloads();
    connects();
    expect(said()).toMatchObject([{ text: "返品したいです" }]);
  });

  test("forgets what was accepted, or refused", () => {
    connects();
    visitor.say("a");
    visitor.say("b");
    const [first, second] = said();
    page.socket.says({ type: "accepted", id: first?.id, sequence: 1 });
    page.socket.says({ type: "refused", id: second?.id, code: "message-too-long", message: "" });
    expect(page.sessionStorage.items.size).toBe(0);
    reloads();
    expect(visitor.state.outgoing).toEqual([]);
  });

  test("shows a message once that had arrived unnoticed", () => {
    connects();
    visitor.say("a");
    const [sent] = said();
    reloads();
    connects();
    page.socket.says(event(1, says("visitor", "a", { id: String(sent?.id) })));
    page.socket.says({ type: "accepted", id: sent?.id, sequence: 1 });
    expect(visitor.state.outgoing).toEqual([]);
    expect(visitor.state.events).toHaveLength(1);
    expect(page.sessionStorage.items.size).toBe(0);
  });

  test("leaves nothing of a conversation that was thrown away", () => {
    connects();
    visitor.say("secret");
    visitor.writes("more");
    visitor.reset();
    expect(storedHere()).toBe("");
    reloads();
    expect(visitor.state.outgoing).toEqual([]);
  });
});

describe("what is not sent yet", () => {
  const outgoing = (text: string) =>
    ({ command: { type: "say", id: text, text }, text, at: "2026-01-31T09:30:00.000Z", state: "sending" }) as const;
  const of = (token: string) => page.localStorage.setItem("madoguchi", JSON.stringify({ token, read: 0, open: true }));

  test("is nothing before the visitor has done something", () => {
    connects();
    expect(storedHere()).toBe("");
    expect(page.localStorage.items.size).toBe(0);
  });

  test("belongs to one conversation", () => {
    of("one");
    keepUnsent({ draft: "a", outgoing: [outgoing("m")] });
    of("other");
    expect(unsent()).toEqual({ draft: "", outgoing: [] });
    of("one");
    expect(unsent()).toMatchObject({ draft: "a", outgoing: [outgoing("m")] });
  });

  test("is bounded: the newest twenty", () => {
    keepUnsent({ draft: "", outgoing: Array.from({ length: 30 }, (_, at) => outgoing(`${at}`)) });
    expect(unsent().outgoing.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 10}`));
  });

  test("is only remembered by the page where the browser refuses to store", () => {
    for (const name of ["getItem", "setItem", "removeItem"] as const)
      page.sessionStorage[name] = () => {
        throw new DOMException("no", "SecurityError");
      };
    visitor.say("a");
    expect(visitor.state.outgoing).toHaveLength(1);
    expect(unsent()).toEqual({ draft: "", outgoing: [] });
  });
});

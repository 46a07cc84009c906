import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { caller } from "../src/call/caller";
import { summon } from "../src/call/summon";
import { storage } from "./support/page";

const asked = vi.fn();
const shown: string[] = [];
const wish = { text: "待つ", choice: { id: "keep-place", label: "待つ" } };
let page: EventTarget & { title: string; hidden: boolean };

beforeEach(() => {
  shown.length = 0;
  asked.mockReset();
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("AudioContext", class {});
  page = Object.assign(new EventTarget(), { title: "(2) Shop", hidden: true });
  vi.stubGlobal("document", page);
  browserSays("default");
});

afterEach(() => vi.unstubAllGlobals());

function browserSays(permission: NotificationPermission) {
  class Note {
    static readonly permission = permission;
    static readonly requestPermission = asked;
    constructor(text: string) {
      shown.push(text);
    }
  }
  vi.stubGlobal("Notification", Note);
}

test("marks the title until the visitor looks, and keeps the number of unread messages in front", () => {
  summon("花につながりました");
  expect(page.title).toBe("(2) 【花につながりました】Shop");
  page.dispatchEvent(new Event("visibilitychange"));
  expect(page.title).toBe("(2) Shop");
});

test("notifies where the visitor allowed it, and nowhere else", () => {
  summon("花につながりました");
  expect(shown).toEqual([]);
  browserSays("granted");
  summon("花につながりました");
  expect(shown).toEqual(["花につながりました"]);
});

test("leaves a visitor who is looking alone", () => {
  browserSays("granted");
  page.hidden = false;
  summon("花につながりました");
  expect(shown).toEqual([]);
  expect(page.title).toBe("(2) Shop");
});

test("asks the browser in the click with which the visitor asks, and nowhere else", () => {
  const { chose } = caller();
  chose({ text: "こんにちは" });
  chose({ text: "はい", choice: { id: "yes", label: "はい" } });
  expect(asked).not.toHaveBeenCalled();
  chose(wish);
  expect(asked).toHaveBeenCalledOnce();
});

test("asks nobody who has said no before", () => {
  browserSays("denied");
  caller().chose(wish);
  expect(asked).not.toHaveBeenCalled();
});

test("calls once, also after a reload, and only whoever asked for it", () => {
  browserSays("granted");
  caller().joined({ phase: "with-agent", agent: "花" }, "ja");
  expect(shown).toEqual([]);
  caller().chose(wish);
  const reloaded = caller();
  reloaded.joined({ phase: "waiting", agent: undefined }, "ja");
  reloaded.joined({ phase: "with-agent", agent: "花" }, "ja");
  reloaded.joined({ phase: "with-agent", agent: "健" }, "ja");
  expect(shown).toEqual(["花につながりました"]);
});

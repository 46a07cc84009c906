import { describe, expect, it } from "vitest";
import { caps, combination, DEFAULT_KEYS, objection, shortcut } from "../keys";
import { type Entry, ranked } from "../palette/entries";
import { remembered } from "../preferences";
import { press } from "./build";

const ctrl = { ctrlKey: true };
const ctrlShift = { ctrlKey: true, shiftKey: true };

describe("keys", () => {
  it("are the same with ⌘, in either case, and on keyboards that write another sign", () => {
    expect(shortcut(press("k", ctrl), true)).toBe("palette");
    expect(shortcut(press("K", { metaKey: true }), true)).toBe("palette");
    expect(shortcut(press("!", { ...ctrlShift, code: "Digit1" }), true)).toBe("insert-1");
    expect(shortcut(press('"', { ...ctrlShift, code: "Digit2" }), true)).toBe("insert-2");
  });

  it("are none with Alt, none while converting, and no bare modifier", () => {
    expect(combination(press("k", { ...ctrl, altKey: true }))).toBeNull();
    expect(combination(press("k", { ...ctrl, isComposing: true }))).toBeNull();
    expect(combination(press("k", { ...ctrl, keyCode: 229 }))).toBeNull();
    expect(combination(press("Control", ctrl))).toBeNull();
  });

  it("can be others", () => {
    const keys = { ...DEFAULT_KEYS, next: "Ctrl+J" };
    expect(shortcut(press("j", ctrl), true, keys)).toBe("next");
    expect(shortcut(press("ArrowDown", ctrlShift), true, keys)).toBeNull();
  });

  it("cannot be letters, what browsers or fields need, or what does something else", () => {
    expect(objection(DEFAULT_KEYS, "next", "J")).toBe("plain");
    expect(objection(DEFAULT_KEYS, "next", "Shift+J")).toBe("plain");
    expect(objection(DEFAULT_KEYS, "next", "Ctrl+W")).toBe("browser");
    expect(objection(DEFAULT_KEYS, "next", "Ctrl+V")).toBe("browser");
    expect(objection(DEFAULT_KEYS, "next", "Ctrl+K")).toBe("used");
    expect(objection(DEFAULT_KEYS, "next", "Ctrl+J")).toBeNull();
    expect(objection(DEFAULT_KEYS, "next", "F2")).toBeNull();
    expect(objection(DEFAULT_KEYS, "palette", "Ctrl+K")).toBeNull();
  });

  it("are remembered, but not bad ones", () => {
    const saved = JSON.stringify({ keys: { next: "Ctrl+J", previous: "x", note: "Ctrl+K" }, mute: ["waiting", "?"] });
    const { keys, mute } = remembered({ getItem: () => saved, setItem: () => {} }, "ja");
    expect(keys).toEqual({ ...DEFAULT_KEYS, next: "Ctrl+J" });
    expect(mute).toEqual(["waiting"]);
  });

  it("stand on keyboards as arrows and letters", () => {
    expect(caps("Ctrl+Shift+ArrowDown")).toEqual(["Ctrl", "Shift", "↓"]);
    expect(caps("Ctrl++")).toEqual(["Ctrl", "+"]);
  });
});

describe("the palette", () => {
  const entry = (group: Entry["group"], label: string, more: Partial<Entry> = {}): Entry => ({
    key: label,
    group,
    label,
    run: () => {},
    ...more,
  });
  const all = [
    entry("articles", "返品の方法"),
    entry("actions", "会話を終了"),
    entry("conversations", "お客様 K7QA", { detail: "返品したい" }),
    entry("conversations", "お客様 M3XB", { detail: "領収書" }),
    entry("replies", "返品の条件", { reading: "へんぴんのじょうけん" }),
  ];
  const labels = (typed: string) => ranked(all, typed).map((each) => each.label);

  it("begins with conversations and actions", () =>
    expect(labels("")).toEqual(["お客様 K7QA", "お客様 M3XB", "会話を終了", "返品の方法"]));

  it("finds by label, by sound and by what was said; articles stay as the server ranked them", () => {
    expect(labels("m3x")).toEqual(["お客様 M3XB", "返品の方法"]);
    expect(labels("返品")).toEqual(["お客様 K7QA", "返品の条件", "返品の方法"]);
    expect(labels("henpin")).toEqual(["返品の条件", "返品の方法"]);
    expect(labels("終了")).toEqual(["会話を終了", "返品の方法"]);
  });
});

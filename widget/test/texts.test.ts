import { describe, expect, test } from "vitest";
import { placeLines } from "../src/later/place";
import { en as laterEn } from "../src/later/texts/en";
import { ja as laterJa } from "../src/later/texts/ja";
import { en as firstEn } from "../src/panel/texts/en";
import { ja as firstJa } from "../src/panel/texts/ja";

const ja = { ...firstJa, ...laterJa };
const en = { ...firstEn, ...laterEn };

/** Every text of a language by its path; functions are called with a number, so that they show. */
function flat(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, path ? `${path}.${key}` : key));
}

describe("texts", () => {
  test("are in one of the two files, not in both", () => {
    for (const key of Object.keys(laterJa)) expect(Object.keys(firstJa)).not.toContain(key);
  });

  test("say the same things in both languages", () => {
    expect(
      flat(en)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      flat(ja)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, text] of [...flat(ja), ...flat(en)]) expect(text.trim(), path).not.toBe("");
  });

  test("are in the language they claim", () => {
    for (const [path, text] of flat(ja))
      if (path !== "otherLanguage") expect(text, path).toMatch(/[、ぁ-んァ-ヶ一-龠]/);
    for (const [path, text] of flat(en))
      if (path !== "otherLanguage") expect(text, path).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});

describe("what a waiting visitor is told", () => {
  const told = (position: number, wait: { from: number; to: number } | null) =>
    placeLines({ type: "queue", position, ahead: position - 1, wait }, ja);

  test("is the place only, while nothing is known of the time", () => {
    expect(told(3, null)).toEqual(["ただいま3番目です", "前に2名"]);
  });

  test("is a range of whole minutes", () => {
    expect(told(3, { from: 120, to: 300 }).at(-1)).toBe("目安 約2〜5分");
    expect(told(2, { from: 170, to: 180 }).at(-1)).toBe("目安 約2〜3分");
  });

  test.each([0, 1, 29, 59, 60])("is never zero minutes (%i seconds)", (seconds) => {
    expect(told(1, { from: 0, to: seconds }).at(-1)).toBe("目安 1分以内");
    expect(told(1, { from: 0, to: seconds }).join()).not.toMatch(/(^|\D)0分/);
  });

  test("is a promise from above when it is short", () => {
    expect(told(1, { from: 60, to: 120 }).at(-1)).toBe("目安 2分以内");
  });

  test("does not pretend to know long waits", () => {
    expect(told(90, { from: 3600, to: 9000 }).at(-1)).toBe("目安 1時間以上");
  });

  test("names the next one", () => {
    expect(told(1, null)[1]).toBe("次にご案内します");
    expect(placeLines({ type: "queue", position: 2, ahead: 1, wait: null }, en)[1]).toBe("1 person ahead of you");
  });
});

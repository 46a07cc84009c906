import { describe, expect, it } from "vitest";
import { type Facts, filled } from "../replies/placeholders";
import { plain, romaji, soundsLike } from "../replies/reading";
import { type CannedReply, repliesFor } from "../replies/replies";
import { NOON } from "./build";

const reply = (id: string, title: string, reading = "", more: Partial<CannedReply> = {}): CannedReply => ({
  id,
  title,
  reading,
  text: "…",
  language: "ja",
  shared: true,
  mayChange: false,
  ...more,
});

describe("what one types for what one hears", () => {
  it.each([
    ["しゃしん", "syasin"],
    ["ちゅうもん", "tyuumon"],
    ["じゅうしょ", "zyuusyo"],
    ["きっぷ", "kippu"],
    ["はっちゅう", "hattyuu"],
    ["くーぽん", "kupon"],
    ["つづき", "tuzuki"],
    ["しんぱい", "sinpai"],
  ])("writes %s as %s", (kana, latin) => expect(romaji(kana)).toBe(latin));

  it.each([
    ["shashin", "syasin"],
    ["chuumon", "tyuumon"],
    ["juusho", "zyuusyo"],
    ["hatchuu", "hattyuu"],
    ["shimpai", "sinpai"],
    ["tsuduki", "tuzuki"],
    ["furikomi", "hurikomi"],
  ])("takes %s for %s", (typed, latin) => expect(plain(typed)).toBe(latin));

  it.each([
    "返金",
    "へんきん",
    "ヘンキン",
    "ﾍﾝｷﾝ",
    "henkin",
    "HENK",
    "へんk",
    "henkinnojiki",
    "henkinnoziki",
    "jiki",
    "じき",
  ])("finds 返金の時期 by %s", (typed) => expect(soundsLike("返金の時期", "へんきんのじき", typed)).not.toBeNull());

  it("follows each letter of a syllable that is being typed", () => {
    for (const typed of ["s", "sh", "shi", "shiy", "shiyo"])
      expect(soundsLike("仕様", "しよう", typed), typed).not.toBeNull();
  });

  it("puts the written title before the sound, and its beginning before its middle", () => {
    expect(soundsLike("返金", "へんきん", "返")).toBe(0);
    expect(soundsLike("返金", "へんきん", "へ")).toBe(1);
    expect(soundsLike("全額返金", "ぜんがくへんきん", "返金")).toBe(2);
    expect(soundsLike("全額返金", "ぜんがくへんきん", "henkin")).toBe(3);
    expect(soundsLike("返金", "へんきん", "交換")).toBeNull();
    expect(soundsLike("Greeting", "", "zzz")).toBeNull();
  });
});

describe("the list of canned replies", () => {
  const all = [
    reply("a", "最初の挨拶", "さいしょのあいさつ"),
    reply("b", "自分の挨拶", "じぶんのあいさつ", { shared: false }),
    reply("c", "Greeting", "", { language: "en" }),
    reply("d", "どこでも", "どこでも", { language: "", text: "挨拶の文" }),
  ];

  it("offers those in the visitor's language while nothing is typed, one's own first", () => {
    expect(repliesFor("", all, "ja").map((each) => each.id)).toEqual(["b", "a", "d"]);
    expect(repliesFor("", all, "en").map((each) => each.id)).toEqual(["c", "d"]);
  });

  it("finds those in another language last, and words of the text after titles", () => {
    expect(repliesFor("あいさつ", all, "ja").map((each) => each.id)).toEqual(["b", "a"]);
    expect(repliesFor("挨拶", all, "ja").map((each) => each.id)).toEqual(["b", "a", "d"]);
    expect(repliesFor("gree", all, "ja").map((each) => each.id)).toEqual(["c"]);
  });
});

describe("placeholders", () => {
  const facts: Facts = { language: "ja", visitor: null, agent: "佐藤", team: "サポート窓口", now: NOON };

  it("get what is known, under the names of both languages", () => {
    expect(filled("{agent}です。{チーム}の{担当者名}", facts)).toBe("佐藤です。サポート窓口の佐藤");
    expect(filled("｛agent｝", facts)).toBe("佐藤");
    expect(filled("{date}", facts)).toBe("11月22日");
  });

  it("address a visitor politely, known or not", () => {
    expect(filled("{visitor}", facts)).toBe("お客様");
    expect(filled("{お客様名}", { ...facts, visitor: "田中" })).toBe("田中様");
    expect(filled("Hello {visitor}", { ...facts, language: "en" })).toBe("Hello there");
  });

  it("stay where they mean nothing", () => expect(filled("{order} {}", facts)).toBe("{order} {}"));

  it("never read what was put in as another placeholder", () =>
    expect(filled("{visitor}", { ...facts, visitor: "{agent}" })).toBe("{agent}様"));
});

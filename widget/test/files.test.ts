import { describe, expect, test } from "vitest";
import { objection } from "../src/files/allowed";
import { readableSize } from "../src/files/size";
import { TEXTS } from "../src/files/texts";
import { following, says } from "./support/events";

const OFFER = { size: 1000, types: ["image/png", "application/pdf", "text/plain"] };
const file = (type: string, size = 10) => new File([new Uint8Array(size)], "a", { type });

describe("files", () => {
  test.each([
    ["image/png", undefined],
    ["application/pdf", undefined],
    ["text/csv", undefined],
    ["", undefined],
    ["image/svg+xml", "file-kind"],
    ["text/html", "file-kind"],
    ["video/mp4", "file-kind"],
  ])("lets the server look into %s, or says at once that it would not take it", (type, expected) => {
    expect(objection(file(type), OFFER)).toBe(expected);
  });

  test("are refused before they are sent when they are too big", () => {
    expect(objection(file("image/png", 1000), OFFER)).toBeUndefined();
    expect(objection(file("image/png", 1001), OFFER)).toBe("file-too-big");
  });

  test("have sizes that people can read", () => {
    expect([1, 2048, 900_000, 1_468_006, 10_485_760].map(readableSize)).toEqual([
      "1 KB",
      "2 KB",
      "879 KB",
      "1.4 MB",
      "10 MB",
    ]);
  });

  test("have the same words in both languages", () => {
    expect(Object.keys(TEXTS.en.problems)).toEqual(Object.keys(TEXTS.ja.problems));
  });

  test("are messages that are shown and counted as such", () => {
    const sent = says("agent", "a.png", { file: { id: "f", name: "a.png", type: "image/png", size: 1 } });
    expect(following(sent).events[0]?.event).toMatchObject({ kind: "message", file: { id: "f" } });
  });
});

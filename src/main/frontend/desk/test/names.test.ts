import { describe, expect, it } from "vitest";
import { INITIAL } from "../model";
import { nameOf } from "../names";
import { textsIn } from "../texts";
import { after, line, mine, mineRow, waitingRow, watching } from "./build";

const ja = textsIn("ja");

describe("visitors' names", () => {
  it("are those that their site vouches for, in lists and above the transcript", () => {
    const state = after(INITIAL, mine(mineRow("c1", { name: "田中 花子" })), line(waitingRow("c2", { name: "佐藤" })));
    expect(nameOf(state, ja, "c1")).toBe("田中 花子 様");
    expect(nameOf(state, ja, "c2")).toBe("佐藤 様");
    const identity = { subject: "c-7", vip: false, attributes: { name: "田中 花子" } };
    expect(nameOf(after(INITIAL, watching("c3", 1, { identity })), ja, "c3")).toBe("田中 花子 様");
  });

  it("are never what only a page says", () => {
    const state = after(INITIAL, mine(mineRow("c1f009")), watching("c1f009", 1, { visitor: { name: "山田" } }));
    expect(nameOf(state, ja, "c1f009")).toBe("お客様 F009");
  });
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { follow } from "../../reports/follow";

/** A page that is counted after so many answers, of which some do not come. */
function page(answers: readonly ("more" | "counted" | "lost" | "signed-out")[]) {
  const waits: number[] = [];
  let left = [...answers];
  let counting = true;
  return {
    waits,
    left: () => left.length,
    follow: () =>
      follow({
        counting: () => counting,
        wait: async (millis) => void waits.push(millis),
        ask: async () => {
          const [next, ...rest] = left;
          left = rest;
          if (next === "lost") throw new TypeError("no network");
          if (next === "counted") counting = false;
          return next !== "signed-out";
        },
      }),
  };
}

describe("a report of which days are still being counted", () => {
  it("asks again, ever more slowly, until all are counted", async () => {
    const { follow: followed, waits, left } = page(["more", "more", "counted", "more"]);
    await followed();
    expect(left()).toBe(1);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });

  it("goes on after an answer that did not come, and stops where one is not signed in", async () => {
    const { follow: followed, left } = page(["lost", "signed-out", "more"]);
    await followed();
    expect(left()).toBe(1);
  });
});

import { describe, expect, test } from "vitest";
import { backoff } from "../src/connection/backoff";

const longest = (attempt: number) => backoff(attempt, { random: () => 1 });

describe("backoff", () => {
  test("doubles its upper bound with every attempt", () => {
    expect([0, 1, 2, 3].map(longest)).toEqual([500, 1000, 2000, 4000]);
  });

  test("never waits longer than the ceiling", () => {
    expect(longest(40)).toBe(30_000);
    expect(backoff(9, { random: () => 1, ceiling: 5000 })).toBe(5000);
  });

  test("uses the whole range down to nothing, so that clients do not come back together", () => {
    expect(backoff(5, { random: () => 0 })).toBe(0);
    expect(backoff(5, { random: () => 0.5 })).toBe(8000);
  });
});

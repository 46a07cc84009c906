// @vitest-environment node
import { describe, expect, it } from "vitest";
import { tick } from "../../board/timers";

interface Timer {
  readonly dataset: { readonly since: string; readonly soon?: string };
  textContent: string;
  readonly closest: () => { readonly classList: { toggle(name: string, on: boolean): void } };
}

/** The part of a page that timers touch. */
function page(now: string, since: string) {
  const marks: boolean[] = [];
  const timer: Timer = {
    dataset: { since, soon: "60" },
    textContent: "",
    closest: () => ({ classList: { toggle: (_, on) => void marks.push(on) } }),
  };
  const part = { dataset: { now }, querySelectorAll: () => [timer] };
  return { timer, marks, root: { querySelector: () => part } as unknown as ParentNode };
}

describe("the board's timers", () => {
  it("run by the server's clock, whatever this device's says", () => {
    const { timer, root } = page("2026-11-22T03:00:00Z", "2026-11-22T02:58:53Z");
    const wrong = Date.parse("2026-11-23T00:00:00Z");
    tick(root, wrong);
    expect(timer.textContent).toBe("1:07");
    tick(root, wrong + 2000);
    expect(timer.textContent).toBe("1:09");
  });

  it("turn amber in the second after the service level", () => {
    const { marks, root } = page("2026-11-22T03:00:00Z", "2026-11-22T02:59:00Z");
    const now = Date.parse("2026-11-22T03:00:00Z");
    tick(root, now);
    tick(root, now + 1000);
    expect(marks).toEqual([false, true]);
  });
});

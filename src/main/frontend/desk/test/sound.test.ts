import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const made: { oscillators: number; resumed: number; state: string }[] = [];

/** A context that counts; it begins suspended, as browsers may have it. */
class CountingContext {
  readonly currentTime = 0;
  readonly destination = {};
  readonly count = { oscillators: 0, resumed: 0, state: "suspended" };

  constructor() {
    made.push(this.count);
  }

  get state() {
    return this.count.state;
  }

  async resume() {
    this.count.resumed++;
    this.count.state = "running";
  }

  createOscillator() {
    this.count.oscillators++;
    return { frequency: {}, connect: (next: object) => next, start() {}, stop() {} };
  }

  createGain() {
    return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect() {} };
  }
}

let page: EventTarget;
let activation: { hasBeenActive: boolean };
let sound: typeof import("../sound");

beforeEach(async () => {
  made.length = 0;
  page = new EventTarget();
  activation = { hasBeenActive: false };
  vi.stubGlobal("AudioContext", CountingContext);
  vi.stubGlobal("navigator", { userActivation: activation });
  vi.resetModules();
  sound = await import("../sound");
  sound.awaitGesture(page);
});

afterEach(() => vi.unstubAllGlobals());

function press(type: string, counts = true): void {
  activation.hasBeenActive ||= counts;
  page.dispatchEvent(new Event(type));
}

describe("sound", () => {
  it("asks the browser for nothing before the first gesture", () => {
    sound.play("message", "loud");
    press("keydown", false);
    sound.play("message", "loud");
    expect(made).toEqual([]);
  });

  it.each(["click", "keydown"])("plays from the first %s on, with one context for all tones", (gesture) => {
    press(gesture);
    press(gesture);
    sound.play("message", "loud");
    sound.play("assigned", "soft");
    expect(made).toEqual([{ oscillators: 5, resumed: 1, state: "running" }]);
  });

  it("stays silent where there is no sound at all", () => {
    vi.stubGlobal("AudioContext", undefined);
    press("click");
    expect(() => sound.play("waiting", "soft")).not.toThrow();
  });
});

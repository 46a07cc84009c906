import type { Frame, Settlement, Tracked } from "./frame";

/** Refusals that pass by themselves. */
const PASSING = /too-fast|unavailable/;
/** How long to rest after one, in milliseconds: the server lets two frames a second through. */
export const REST_MILLIS = 1500;

/**
 * The frames that were sent and not yet settled, in the order they were written. They survive a lost connection and
 * go out again with the same id, which the server takes as the same frame.
 */
export function outbox<Out extends Frame>(transmit: (frame: Out) => void) {
  const pending = new Map<string, Out>();
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Ends a rest without sending. */
  function stopResting(): void {
    clearTimeout(resting);
    resting = undefined;
  }

  /** After a rest: two frames, and the others after further rests. */
  function resume(): void {
    stopResting();
    [...pending.values()].slice(0, 2).forEach(transmit);
    if (pending.size > 2) rest();
  }

  function rest(): void {
    resting ??= setTimeout(resume, REST_MILLIS);
  }

  return {
    pending,
    stopResting,
    /** Keeps the frame and sends it, unless a rest is on: then it goes out with the others, in order. */
    add(frame: Out & Tracked): void {
      pending.set(frame.id, frame);
      if (!resting) transmit(frame);
    },
    /** Sends everything again, in order; called when the connection is ready. */
    resend(): void {
      stopResting();
      for (const frame of pending.values()) transmit(frame);
    },
    /**
     * Takes a frame; only answers have an id. Returns false when it was a passing refusal of a frame that is kept: the outbox sends it again
     * by itself after a rest, so nobody needs to be told.
     */
    settle({ id = "", code = "" }: Frame & Partial<Pick<Settlement, "id" | "code">>): boolean {
      const kept = PASSING.test(code) && pending.has(id);
      if (kept) rest();
      else pending.delete(id);
      return !kept;
    },
  };
}

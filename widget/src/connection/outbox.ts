import { type Frame, isSettlement, type Tracked } from "./frame";

/** Refusals that pass by themselves. */
const PASSING = ["too-fast", "unavailable"];
/** How long to rest after one, in milliseconds: the server lets two frames a second through. */
export const REST_MILLIS = 1500;

/**
 * The frames that were sent and not yet settled, in the order they were written. They survive a lost connection and
 * go out again with the same id, which the server takes as the same frame.
 */
export class Outbox<Out extends Frame> {
  readonly #pending = new Map<string, Out>();
  readonly #transmit: (frame: Out) => void;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(transmit: (frame: Out) => void) {
    this.#transmit = transmit;
  }

  get size(): number {
    return this.#pending.size;
  }

  /** Keeps the frame and sends it, unless a rest is on: then it goes out with the others, in order. */
  add(frame: Out & Tracked): void {
    this.#pending.set(frame.id, frame);
    if (!this.#resting) this.#transmit(frame);
  }

  forget(id: string): void {
    this.#pending.delete(id);
  }

  clear(): void {
    this.#pending.clear();
  }

  /** Sends everything again, in order; called when the connection is ready. */
  resend(): void {
    this.stopResting();
    for (const frame of this.#pending.values()) this.#transmit(frame);
  }

  /**
   * Takes an answer. Returns false when it was a passing refusal of a frame that is kept: the outbox sends it again by
   * itself after a rest, so nobody needs to be told.
   */
  settle(frame: Frame): boolean {
    if (!isSettlement(frame) || frame.id === undefined) return true;
    if (PASSING.includes(frame.code ?? "") && this.#pending.has(frame.id)) {
      this.#resting ??= setTimeout(() => this.#resume(), REST_MILLIS);
      return false;
    }
    this.forget(frame.id);
    return true;
  }

  /** Ends a rest without sending. */
  stopResting(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
  }

  /** After a rest: two frames, and the others after further rests. */
  #resume(): void {
    this.stopResting();
    const frames = [...this.#pending.values()];
    for (const frame of frames.slice(0, 2)) this.#transmit(frame);
    if (frames.length > 2) this.#resting = setTimeout(() => this.#resume(), REST_MILLIS);
  }
}

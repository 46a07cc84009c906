/** Between two pings, in milliseconds. */
export const BEAT_MILLIS = 20_000;
/** How long an impatient probe waits for any sign of life, in milliseconds. */
export const PROBE_MILLIS = 4_000;

/**
 * Finds connections that look open while nobody is at the other end: pings regularly and reports a loss after two
 * pings without any frame in return. A probe asks at once, after the device woke up or the network changed.
 */
export class Heartbeat {
  readonly #ping: () => void;
  readonly #lost: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #missed = 0;

  constructor(ping: () => void, lost: () => void) {
    this.#ping = ping;
    this.#lost = lost;
  }

  start(): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (this.#missed >= 2) {
        this.#lost();
        return;
      }
      this.#missed++;
      this.#ping();
    }, BEAT_MILLIS);
  }

  /** Any frame at all is a sign of life. */
  heard(): void {
    this.#missed = 0;
    clearTimeout(this.#probe);
    this.#probe = undefined;
  }

  probe(): void {
    if (!this.#timer || this.#probe) return;
    this.#ping();
    this.#probe = setTimeout(this.#lost, PROBE_MILLIS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.heard();
  }
}

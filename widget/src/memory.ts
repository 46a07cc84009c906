/** What one visitor's browser keeps between pages. */
export interface Kept {
  readonly token?: string | undefined;
  /** The sequence that was read last. */
  readonly read: number;
  readonly open: boolean;
}

const KEY = "madoguchi";

/**
 * Keeps the conversation's token over reloads, and in step between tabs. Nothing is stored until the visitor has
 * done something ({@link Memory.engage}); where the browser refuses to store, everything lives as long as the page.
 */
export class Memory {
  #kept: Kept = { read: 0, open: false };
  #engaged = false;
  readonly #channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(KEY);

  /** @param heard called after another tab has changed something, with what was kept before */
  constructor(heard: (before: Kept) => void) {
    try {
      const stored = localStorage.getItem(KEY);
      if (stored) {
        this.#kept = { ...this.#kept, ...JSON.parse(stored) };
        this.#engaged = true;
      }
    } catch {
      // Storage is off: memory has to do.
    }
    this.#channel?.addEventListener("message", ({ data }) => {
      const before = this.#kept;
      this.#kept = data as Kept;
      this.#engaged = this.#kept.token !== undefined;
      heard(before);
    });
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** The visitor has written or chosen something: from now on it is kept. */
  engage(): void {
    if (this.#engaged) return;
    this.#engaged = true;
    this.#store();
  }

  keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    if (this.#engaged) this.#store();
  }

  /** Leaves nothing behind, here and in the other tabs. */
  forget(): void {
    this.#kept = { read: 0, open: this.#kept.open };
    this.#engaged = false;
    this.#channel?.postMessage(this.#kept);
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Storage is off.
    }
  }

  end(): void {
    this.#channel?.close();
  }

  #store(): void {
    this.#channel?.postMessage(this.#kept);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#kept));
    } catch {
      // Full or forbidden: this page still remembers.
    }
  }
}

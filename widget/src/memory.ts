import { keep, kept, watch } from "./storage";

/** What one visitor's browser keeps between pages. */
export interface Kept {
  readonly token?: string | undefined;
  /** The sequence that was read last. */
  readonly read: number;
  readonly open: boolean;
}

const AREA = "localStorage";

/**
 * Keeps the conversation's token over reloads, and in step between tabs. Nothing is stored until the visitor has
 * done something (`engage`).
 *
 * @param heard called after another tab has changed something, with what was kept before
 */
export function memory(heard: (before: Kept) => void, signal: AbortSignal) {
  const stored = kept<Kept>(AREA);
  const self = {
    /** Whether the visitor has written or chosen something: from then on it is kept. */
    engaged: stored !== undefined,
    value: stored ?? { read: 0, open: false },
    engage(): void {
      self.engaged = true;
      self.keep({});
    },
    keep(change: Partial<Kept>): void {
      self.value = { ...self.value, ...change };
      if (self.engaged) keep(AREA, self.value);
    },
    /** Leaves nothing behind, here and in the other tabs. */
    forget(): void {
      self.value = { read: 0, open: self.value.open };
      self.engaged = false;
      keep(AREA);
    },
  };
  watch(() => {
    const before = self.value;
    const now = kept<Kept>(AREA);
    self.engaged = now !== undefined;
    self.value = now ?? { read: 0, open: before.open };
    heard(before);
  }, signal);
  return self;
}

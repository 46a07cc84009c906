/** The part of `Storage` that the desk uses. Never throws. */
export interface BrowserStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A browser's storage, or memory where it is blocked or full: a choice then lasts as long as the page. */
export function browserStore(storage: () => BrowserStore): BrowserStore {
  const memory = new Map<string, string>();
  return {
    getItem(key) {
      try {
        return storage().getItem(key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    setItem(key, value) {
      try {
        storage().setItem(key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value);
      }
    },
  };
}

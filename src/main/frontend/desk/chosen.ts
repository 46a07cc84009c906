/** The preferences in force, and who wants to know when they change. */

import type { BrowserStore } from "./browser-store";
import { type Preferences, remember, remembered } from "./preferences";

export class Chosen {
  #value: Preferences;
  readonly #store: BrowserStore;
  readonly #listeners = new Set<() => void>();

  constructor(store: BrowserStore, pageLanguage: string) {
    this.#store = store;
    this.#value = remembered(store, pageLanguage);
  }

  get value(): Preferences {
    return this.#value;
  }

  change(part: Partial<Preferences>): void {
    this.#value = { ...this.#value, ...part };
    remember(this.#store, this.#value);
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

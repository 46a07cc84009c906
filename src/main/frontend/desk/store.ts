/** Holds the one state and tells who listens when it has changed. */

import type { Action } from "./actions";
import { type DeskState, INITIAL } from "./model";
import { reduce } from "./state";

export type Listener = (after: DeskState, before: DeskState) => void;

export class Store {
  #state: DeskState;
  readonly #listeners = new Set<Listener>();

  constructor(state: DeskState = INITIAL) {
    this.#state = state;
  }

  get state(): DeskState {
    return this.#state;
  }

  dispatch(action: Action): void {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state === before) return;
    for (const listener of [...this.#listeners]) listener(this.#state, before);
  }

  /** Calls back after every change until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

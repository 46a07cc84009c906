/** Which transcripts the server streams to us, kept in step with what the state asks for. */

import type { Outgoing } from "./frames";
import type { DeskState } from "./model";
import { toWatch } from "./selectors";
import { hasGap } from "./transcript";

export class Watches {
  /** By conversation, the sequence after which we last asked. */
  readonly #asked = new Map<string, number>();
  readonly #send: (frame: Outgoing) => boolean;

  constructor(send: (frame: Outgoing) => boolean) {
    this.#send = send;
  }

  /** A new socket knows nothing of what the last one watched. */
  reset(): void {
    this.#asked.clear();
  }

  /** Asks for what is wanted and not watched, lets go of the rest, and asks again where events are missing. */
  follow(state: DeskState): void {
    if (state.link !== "open") return;
    const wanted = toWatch(state);
    for (const conversation of [...this.#asked.keys()]) {
      if (wanted.has(conversation)) continue;
      this.#asked.delete(conversation);
      this.#send({ type: "unwatch", conversation });
    }
    for (const conversation of wanted) {
      const thread = state.threads[conversation];
      const after = thread?.complete ?? 0;
      const asked = this.#asked.get(conversation);
      const again = thread !== undefined && hasGap(thread) && asked !== after;
      if (asked === undefined || again) {
        if (this.#send({ type: "watch", conversation, after })) this.#asked.set(conversation, after);
      }
    }
  }
}

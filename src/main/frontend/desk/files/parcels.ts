/** The files an agent has chosen and not yet delivered, of every conversation: they wait while one looks at another. */

import { objection } from "../../../../../widget/src/files/allowed";
import type { Door, Sending } from "../../../../../widget/src/files/transfer";
import type { FileOffer } from "../../../../../widget/src/frames";
import { newId } from "../ids";

export interface Parcel {
  readonly id: string;
  readonly conversation: string;
  readonly file: File;
  readonly state: "chosen" | "sending" | "refused";
  /** How much of it is there, 0 to 1. */
  readonly share: number;
  /** Why it was refused. */
  readonly code?: string;
}

export type Send = (door: Door, id: string, file: File, progress: (share: number) => void) => Sending;

/** In one conversation at once; more than that is a mistake. */
const MOST = 10;

export class Parcels {
  #all: readonly Parcel[] = [];
  readonly #sendings = new Map<string, Sending>();
  readonly #listeners = new Set<() => void>();
  readonly #send: Send;
  readonly #door: (conversation: string) => Door;

  constructor(send: Send, door: (conversation: string) => Door) {
    this.#send = send;
    this.#door = door;
  }

  get all(): readonly Parcel[] {
    return this.#all;
  }

  of(conversation: string): readonly Parcel[] {
    return this.#all.filter((each) => each.conversation === conversation);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(conversation: string, files: Iterable<File>, offer: FileOffer): void {
    const room = MOST - this.of(conversation).length;
    const added = [...files].slice(0, room).map((file): Parcel => {
      const code = objection(file, offer);
      const parcel = { id: newId(), conversation, file, share: 0 };
      return code ? { ...parcel, state: "refused", code } : { ...parcel, state: "chosen" };
    });
    this.#become([...this.#all, ...added]);
  }

  /** All that were chosen, one after the other, so that they come in that order. */
  async send(conversation: string): Promise<void> {
    for (const { id, state } of this.of(conversation)) if (state === "chosen") await this.deliver(id);
  }

  /** One, for the first time or again; again under the same id, so that it never comes twice. */
  async deliver(id: string): Promise<void> {
    const parcel = this.#all.find((each) => each.id === id);
    if (!parcel || parcel.state === "sending") return;
    this.#change(id, { state: "sending", share: 0 });
    const sending = this.#send(this.#door(parcel.conversation), id, parcel.file, (share) =>
      this.#change(id, { share }),
    );
    this.#sendings.set(id, sending);
    const code = await sending.done;
    this.#sendings.delete(id);
    if (code) this.#change(id, { state: "refused", code });
    else this.remove(id);
  }

  remove(id: string): void {
    this.#sendings.get(id)?.cancel();
    this.#become(this.#all.filter((each) => each.id !== id));
  }

  #change(id: string, change: Partial<Parcel>): void {
    this.#become(this.#all.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }

  #become(all: readonly Parcel[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

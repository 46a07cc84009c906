/** The canned replies as the server has them, kept for the page and fetched anew now and then. */

import type { CannedReply, ReplyDraft } from "./replies";

const ADDRESS = "/api/desk/replies";
/** Colleagues write new ones meanwhile; milliseconds. */
const GOOD_FOR = 60_000;

export class Shelf {
  #replies: readonly CannedReply[] = [];
  #fetched = Number.NEGATIVE_INFINITY;
  readonly #listeners = new Set<() => void>();

  get replies(): readonly CannedReply[] {
    return this.#replies;
  }

  /** Sees to it that they are here and not stale. Never throws: what is here stays good. */
  async refresh(now = Date.now()): Promise<void> {
    if (now - this.#fetched < GOOD_FOR) return;
    this.#fetched = now;
    try {
      this.#become((await asked("GET", ADDRESS)) as readonly CannedReply[]);
    } catch {
      this.#fetched = Number.NEGATIVE_INFINITY;
    }
  }

  /** Adds one, or changes the one with that id. Throws {@link Refused} when the server says no. */
  async keep(draft: ReplyDraft, id?: string): Promise<CannedReply> {
    const kept = (await (id
      ? asked("PUT", `${ADDRESS}/${encodeURIComponent(id)}`, draft)
      : asked("POST", ADDRESS, draft))) as CannedReply;
    this.#become([...this.#replies.filter((each) => each.id !== kept.id), kept]);
    return kept;
  }

  async remove(id: string): Promise<void> {
    await asked("DELETE", `${ADDRESS}/${encodeURIComponent(id)}`);
    this.#become(this.#replies.filter((each) => each.id !== id));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(replies: readonly CannedReply[]): void {
    this.#replies = [...replies].sort((a, b) => a.title.localeCompare(b.title, "ja"));
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The server's stable word for why not; empty when there was no answer. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`refused: ${code}`);
    this.code = code;
  }
}

async function asked(method: string, address: string, body?: ReplyDraft): Promise<unknown> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
  const answer = await fetch(address, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRF-TOKEN": token },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => null);
  if (!answer) throw new Refused("");
  if (answer.status === 204) return null;
  const value = (await answer.json().catch(() => null)) as { readonly code?: string } | null;
  if (!answer.ok) throw new Refused(value?.code ?? "");
  return value;
}

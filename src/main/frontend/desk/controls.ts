/** What the agent can do. Turns each wish into actions on the store and frames on the link; the views call nothing else. */

import { noteDraft, whisperDraft } from "./commands";
import type { ChosenPresence, Command, Handover, Moving, OwnReason, WrapUp } from "./frames";
import { newId } from "./ids";
import type { Link, LinkEvents } from "./link";
import type { Parting } from "./model";
import { mentioned } from "./notes/mentions";
import { unreadIn } from "./selectors";
import { Store } from "./store";
import { Watches } from "./watches";

/** How long a parting can be undone, in milliseconds. */
export const UNDO_MILLIS = 5000;
/** Between two "is typing" frames for one conversation, in milliseconds. */
const TYPING_EVERY = 3000;

/** A visitor of whom nothing came for this long has stopped typing, in milliseconds. */
const TYPING_STALE = 6000;

/** Between two signs of life, in milliseconds. */
export const ACTIVE_EVERY = 60_000;

export interface DeskOptions {
  readonly connect: (events: LinkEvents) => Link;
  readonly store?: Store;
  readonly now?: () => number;
  readonly id?: () => string;
}

export class Desk {
  readonly store: Store;
  readonly #link: Link;
  readonly #watches: Watches;
  readonly #now: () => number;
  readonly #id: () => string;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #lastActive = Number.NEGATIVE_INFINITY;
  readonly #typed = new Map<string, number>();

  constructor(options: DeskOptions) {
    this.store = options.store ?? new Store();
    this.#now = options.now ?? Date.now;
    this.#id = options.id ?? newId;
    this.#link = options.connect({
      onFrame: (frame) => {
        if (frame.type === "welcome") this.#watches.reset();
        const at = this.#now();
        this.store.dispatch({ do: "frame", frame, at });
        if (frame.type === "typing") this.#expectMore(frame.conversation, at);
      },
      onState: (link) => {
        if (link !== "open") this.#forgetTakes();
        this.store.dispatch({ do: "link", link });
      },
    });
    this.#watches = new Watches((frame) => this.#link.send(frame));
    this.store.subscribe((state, before) => {
      this.#watches.follow(state);
      const again = state.link === "open" && before.link !== "open" && state.open !== null;
      if (state.open !== before.open || again) this.#tellLook(state.open);
      if (state.partings !== before.partings) this.#keepTime(state.partings);
    });
  }

  start(): void {
    this.#link.start();
  }

  open(conversation: string | null): void {
    this.store.dispatch({ do: "open", conversation });
  }

  /** Takes that conversation, or what is offered, or the head of the line; a second press while the first is under way does nothing. */
  take(conversation?: string): void {
    const { pending, link, offers } = this.store.state;
    const offer = conversation ?? offers[0]?.conversation;
    if (offer && offers.some((each) => each.conversation === offer)) {
      this.accept(offer);
      return;
    }
    const underWay = pending.some(({ command }) => command.type === "take" && command.conversation === conversation);
    if (underWay || link !== "open") return;
    this.#give(conversation ? { type: "take", id: this.#id(), conversation } : { type: "take", id: this.#id() });
  }

  accept(conversation: string): void {
    const { pending, link } = this.store.state;
    const underWay = pending.some(({ command }) => command.type === "accept" && command.conversation === conversation);
    if (!underWay && link === "open") this.#give({ type: "accept", id: this.#id(), conversation });
  }

  decline(conversation: string): void {
    this.#give({ type: "decline", id: this.#id(), conversation });
  }

  /**
   * Sends it, unless the visitor has written something that was not on the screen yet: then the server refuses, and
   * the agent decides.
   */
  reply(conversation: string, text: string): void {
    this.#typed.delete(conversation);
    const seen = this.store.state.threads[conversation]?.complete ?? 0;
    this.#give({ type: "reply", id: this.#id(), conversation, text: text.trim(), seen });
  }

  /** Sends a refused reply again, whatever has happened: the agent has seen what. */
  retry(id: string): void {
    const as = this.#id();
    this.store.dispatch({ do: "retry", id, as, at: this.#now() });
    const again = this.store.state.pending.find(({ command }) => command.id === as);
    if (again) this.#link.send(again.command);
  }

  takeBack(id: string): void {
    this.store.dispatch({ do: "take-back", id });
  }

  transfer(conversation: string, handover: Handover): void {
    this.#give({ type: "transfer", id: this.#id(), conversation, ...handover });
  }

  /** Closes or returns the conversation, unless `stay` is called within {@link UNDO_MILLIS}. */
  part(conversation: string, kind: Parting["kind"], wrapUp?: WrapUp): void {
    const parting = { kind, due: this.#now() + UNDO_MILLIS, ...(wrapUp ? { wrapUp } : {}) };
    this.store.dispatch({ do: "part", conversation, parting });
  }

  /** Says afterwards how it ended. */
  wrapUp(conversation: string, wrapUp: WrapUp): void {
    this.#give({ type: "wrap-up", id: this.#id(), conversation, ...wrapUp });
  }

  /** For colleagues; those whose `@name` is in it are alerted. */
  note(conversation: string, text: string): void {
    const mentions = mentioned(text, this.store.state.colleagues).map((each) => each.id);
    this.#give({ type: "note", id: this.#id(), conversation, text: text.trim(), mentions });
  }

  tag(conversation: string, add: readonly string[], remove: readonly string[]): void {
    this.#give({ type: "tag", id: this.#id(), conversation, add, remove });
  }

  /** For the holder; colleagues who read along see it, too, and the visitor never. */
  whisper(conversation: string, text: string): void {
    this.#give({ type: "whisper", id: this.#id(), conversation, text: text.trim() });
  }

  draftWhisper(conversation: string, text: string): void {
    this.store.dispatch({ do: "draft", conversation: whisperDraft(conversation), text });
    this.#tellTyping(conversation, text, true);
  }

  /** From whoever holds it; a second press while the first is under way does nothing. */
  takeOver(conversation: string): void {
    const { pending, link } = this.store.state;
    const underWay = pending.some(
      ({ command }) => command.type === "take-over" && command.conversation === conversation,
    );
    if (!underWay && link === "open") this.#give({ type: "take-over", id: this.#id(), conversation });
  }

  move(conversation: string, moving: Moving): void {
    this.#give({ type: "move", id: this.#id(), conversation, ...moving });
  }

  /** Ends the conversation, and turns its visitor away for so many hours. */
  block(conversation: string, hours: number, note: string): void {
    const why = note.trim() === "" ? {} : { note: note.trim() };
    this.#give({ type: "block", id: this.#id(), conversation, hours, ...why });
  }

  unblock(conversation: string, block: string): void {
    this.#give({ type: "unblock", id: this.#id(), conversation, block });
  }

  stay(conversation: string): void {
    this.store.dispatch({ do: "stay", conversation });
  }

  draft(conversation: string, text: string): void {
    this.store.dispatch({ do: "draft", conversation, text });
    this.#tellTyping(conversation, text, false);
  }

  #tellTyping(conversation: string, text: string, note: boolean): void {
    const key = note ? noteDraft(conversation) : conversation;
    const last = this.#typed.get(key) ?? Number.NEGATIVE_INFINITY;
    if (text === "" || this.#now() - last < TYPING_EVERY) return;
    const told = this.#link.send(note ? { type: "typing", conversation, note } : { type: "typing", conversation });
    if (told) this.#typed.set(key, this.#now());
  }

  /** Visitors are told when an agent writes to them, and not when one writes a note. */
  draftNote(conversation: string, text: string): void {
    this.store.dispatch({ do: "draft", conversation: noteDraft(conversation), text });
    this.#tellTyping(conversation, text, true);
  }

  be(presence: ChosenPresence["presence"], reason?: OwnReason): void {
    const status = { presence, ...(reason ? { reason } : {}) };
    if (this.#link.send({ type: "presence", ...status })) this.store.dispatch({ do: "presence", ...status });
  }

  /** Somebody is at this desk, though they may only read: says so at most every {@link ACTIVE_EVERY}. */
  active(): void {
    const now = this.#now();
    if (now - this.#lastActive < ACTIVE_EVERY) return;
    if (this.#link.send({ type: "active" })) this.#lastActive = now;
  }

  unread(conversation: string): number {
    return unreadIn(this.store.state, conversation);
  }

  /** Colleagues see who has it open. */
  #tellLook(conversation: string | null): void {
    if (this.store.state.link === "open")
      this.#link.send(conversation ? { type: "look", conversation } : { type: "look" });
  }

  /** Says it to the store first, which may decline (only the holder replies); what it kept goes out. */
  #give(command: Command): void {
    this.store.dispatch({ do: "command", command, at: this.#now() });
    const kept = this.store.state.pending.some((each) => each.command.id === command.id);
    if (kept) this.#link.send(command);
  }

  /** Nobody says when a visitor stops typing. */
  #expectMore(conversation: string, at: number): void {
    setTimeout(() => this.store.dispatch({ do: "typing-over", conversation, at }), TYPING_STALE);
  }

  #forgetTakes(): void {
    for (const { command } of this.store.state.pending) {
      if (command.type === "take" || command.type === "accept") this.#link.forget(command.id);
    }
  }

  #keepTime(partings: Readonly<Record<string, Parting>>): void {
    for (const [conversation, timer] of this.#timers) {
      if (partings[conversation]) continue;
      clearTimeout(timer);
      this.#timers.delete(conversation);
    }
    for (const [conversation, { kind, due, wrapUp }] of Object.entries(partings)) {
      if (this.#timers.has(conversation)) continue;
      const part = () =>
        this.#give(
          kind === "close"
            ? { type: kind, id: this.#id(), conversation, ...wrapUp }
            : { type: kind, id: this.#id(), conversation },
        );
      this.#timers.set(conversation, setTimeout(part, Math.max(0, due - this.#now())));
    }
  }
}

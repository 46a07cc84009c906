/** Commands on their way: given, accepted, refused, sent again. Part of the reducer. */

import type { Command, EventFrame } from "./frames";
import type { DeskState, Pending } from "./model";
import { answered } from "./offers";
import { without } from "./records";
import { holds, taken } from "./takings";

/** After these the conversation is still mine, if it was. */
const STAYS: ReadonlySet<Command["type"]> = new Set(["take", "tag", "wrap-up", "take-over", "unblock"]);

/** A command was given. A reply to a conversation that is not ours changes nothing: only the holder may send. */
export function given(state: DeskState, command: Command, at: number): DeskState {
  const pending: Pending = { command, at, state: "sending" };
  if (command.type === "reply") {
    if (!holds(state, command.conversation) || command.text.trim() === "") return state;
    return { ...state, pending: [...state.pending, pending], drafts: without(state.drafts, command.conversation) };
  }
  const next = { ...state, pending: [...state.pending, pending] };
  if (command.type === "accept") return next;
  if (command.type === "decline") return { ...answered(next, command.conversation), pending: next.pending };
  if (command.type === "note") return { ...next, drafts: without(state.drafts, noteDraft(command.conversation)) };
  if (command.type === "whisper") return { ...next, drafts: without(state.drafts, whisperDraft(command.conversation)) };
  if (command.conversation === undefined || STAYS.has(command.type)) return next;
  return { ...next, partings: without(state.partings, command.conversation) };
}

/** The server has it. A taken conversation opens; a reply stays until its event is here too. */
export function accepted(state: DeskState, id: string, conversation: string, sequence: number): DeskState {
  const one = state.pending.find((each) => each.command.id === id);
  if (!one) return state;
  const gone = state.pending.filter((each) => each !== one);
  if (["take", "accept", "take-over"].includes(one.command.type)) {
    const mine = taken(answered(state, conversation), conversation, sequence);
    return { ...mine, pending: gone, open: conversation, freshAfter: null };
  }
  const arrived = (state.threads[conversation]?.events.at(-1)?.sequence ?? 0) >= sequence;
  if (one.command.type !== "reply" || arrived) return { ...state, pending: gone };
  return replaced(state, one, { ...one, state: "accepted", sequence });
}

/** The server said no. A reply shows that in its place (`shown`); anything else needs a notice. */
export function refused(
  state: DeskState,
  id: string | undefined,
  reason: { code: string; message: string },
): { state: DeskState; shown: boolean; conversation: string | null } {
  const one = state.pending.find((each) => each.command.id === id);
  if (!one) return { state, shown: false, conversation: null };
  const conversation = one.command.conversation ?? null;
  if (one.command.type === "reply") {
    return { state: replaced(state, one, { ...one, state: "refused", reason }), shown: true, conversation };
  }
  const next = { ...state, pending: state.pending.filter((each) => each !== one) };
  if (one.command.type === "note" || one.command.type === "whisper") {
    const { type, conversation: about } = one.command;
    const draft = type === "note" ? noteDraft(about) : whisperDraft(about);
    const drafts = { ...state.drafts, [draft]: state.drafts[draft] ?? one.command.text };
    return { state: { ...next, drafts }, shown: false, conversation };
  }
  // Somebody else has set or taken off the same tag meanwhile: then it is as wished.
  return { state: next, shown: reason.code === "unchanged", conversation };
}

/** An event came: the reply that caused it need not be shown as pending any more. */
export function settled(state: DeskState, frame: EventFrame): DeskState {
  const { event, conversation, sequence } = frame;
  if (event.kind !== "message" || event.author.role !== "agent") return state;
  const one = state.pending.find(({ command, sequence: named }) => {
    if (command.type !== "reply" || command.conversation !== conversation) return false;
    return event.id ? event.id === command.id : named ? named === sequence : command.text === event.text;
  });
  return one ? { ...state, pending: state.pending.filter((each) => each !== one) } : state;
}

/** A refused reply goes out again under a new id: the server has already answered the old one. */
export function retried(state: DeskState, id: string, as: string, at: number): DeskState {
  const one = state.pending.find((each) => each.command.id === id && each.state === "refused");
  if (!one) return state;
  const { command } = one;
  if (command.type !== "reply") return replaced(state, one, { command: { ...command, id: as }, at, state: "sending" });
  // Whoever presses "send anyway" has seen what came meanwhile.
  const { seen: _seen, ...whatever } = command;
  return replaced(state, one, { command: { ...whatever, id: as }, at, state: "sending" });
}

/** A refused reply is given up; its words go in front of what the draft already holds, so nothing typed is lost. */
export function takenBack(state: DeskState, id: string): DeskState {
  const one = state.pending.find((each) => each.command.id === id && each.state === "refused");
  if (!one) return state;
  const pending = state.pending.filter((each) => each !== one);
  if (one.command.type !== "reply") return { ...state, pending };
  const { conversation, text } = one.command;
  const draft = state.drafts[conversation];
  return { ...state, pending, drafts: { ...state.drafts, [conversation]: draft ? `${text}\n${draft}` : text } };
}

/** Under this key lies what is being written for colleagues; the reply lies under the conversation's own id. */
export function noteDraft(conversation: string): string {
  return `note:${conversation}`;
}

/** Under this key lies what is being written to the holder. */
export function whisperDraft(conversation: string): string {
  return `whisper:${conversation}`;
}

function replaced(state: DeskState, old: Pending, next: Pending): DeskState {
  return { ...state, pending: state.pending.map((each) => (each === old ? next : each)) };
}

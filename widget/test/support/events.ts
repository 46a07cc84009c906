import { type Conversation, EMPTY, reduce } from "../../src/conversation";
import type { ConversationEvent, EventFrame, Message, Phase, Welcome } from "../../src/frames";

export function welcome(change: Partial<Welcome> = {}): Welcome {
  return { type: "welcome", protocol: 1, token: "t", conversation: "c", phase: "with-bot", sequence: 0, ...change };
}

export function event(sequence: number, content: ConversationEvent, at = "2026-01-31T09:30:00.000Z"): EventFrame {
  return { type: "event", sequence, at, event: content };
}

export function says(role: Message["author"]["role"], text: string, more: Partial<Message> = {}): Message {
  return { kind: "message", author: { role }, text, ...more };
}

/** A conversation after the welcome and these events, as news. */
export function following(...events: ConversationEvent[]): Conversation {
  return events.reduce<Conversation>((state, one, at) => reduce(state, event(at + 1, one)), reduce(EMPTY, welcome()));
}

/** A conversation that read these events in as history. */
export function readIn(phase: Phase, ...events: ConversationEvent[]): Conversation {
  const begun = reduce(EMPTY, welcome({ phase, sequence: events.length }));
  return events.reduce<Conversation>((state, one, at) => reduce(state, event(at + 1, one)), begun);
}

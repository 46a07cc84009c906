import type {
  Accepted,
  Command,
  ConversationEvent,
  EventFrame,
  FileOffer,
  Phase,
  QueueFrame,
  Refused,
  ServerFrame,
  Welcome,
} from "./frames";

/** One of the visitor's own messages on its way: shown at once, gone when its event has come. */
export interface Outgoing {
  readonly command: Command;
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
  readonly state: "sending" | "accepted" | "failed";
  /** Why it failed. */
  readonly code?: string;
}

/** All that is known of one conversation: a fold over the server's frames. Nothing in here knows a screen. */
export interface Conversation {
  readonly id?: string;
  readonly phase: Phase;
  /** The newest event that was folded in. */
  readonly sequence: number;
  /** The newest event when the connection was opened: up to here events are history, after it they are news. */
  readonly known: number;
  readonly events: readonly EventFrame[];
  readonly outgoing: readonly Outgoing[];
  /** What the visitor said about an answer, by the answer's sequence. */
  readonly helpful: Readonly<Record<number, boolean>>;
  readonly queue?: QueueFrame | undefined;
  /** Who is typing; empty when without a name. */
  readonly typing?: string | undefined;
  /** The agent who is there. */
  readonly agent?: string | undefined;
  /** Whether the rating since the last close has been given. */
  readonly rated: boolean;
  /** Tells the visitor that agents see what they are typing; where there is none, they do not. */
  readonly drafts?: string | undefined;
  /** Which files may be sent; none, where there is nothing. */
  readonly files?: FileOffer | undefined;
  /** The code of a refused request that is not a message. */
  readonly problem?: string | undefined;
  /** Something was missed: connect again and read the log after `sequence`. */
  readonly missed: boolean;
  /** The sequence that the last heartbeat named while we were behind it. */
  readonly behind: number;
}

export const EMPTY: Conversation = {
  phase: "with-bot",
  sequence: 0,
  known: 0,
  events: [],
  outgoing: [],
  helpful: {},
  rated: false,
  missed: false,
  behind: 0,
};

/** Where an event leads. */
export const LEADS_TO: Readonly<Partial<Record<ConversationEvent["kind"], Phase>>> = {
  "handoff-requested": "waiting",
  "agent-left": "waiting",
  "agent-joined": "with-agent",
  "handoff-cancelled": "with-bot",
  "returned-to-bot": "with-bot",
  reopened: "with-bot",
  closed: "closed",
};

export function reduce(state: Conversation, frame: ServerFrame): Conversation {
  switch (frame.type) {
    case "welcome":
      return welcomed(state, frame);
    case "event":
      return happened(state, frame);
    case "accepted":
      return accepted(state, frame);
    case "refused":
      return refused(state, frame);
    case "queue":
      return { ...state, queue: frame };
    case "typing":
      return { ...state, typing: frame.name ?? "" };
    case "pong":
      return heartbeat(state, frame.sequence);
    default:
      return state;
  }
}

/** Shows the visitor's message before the server has it; sending the same command again replaces it. */
export function sending(state: Conversation, command: Command, text: string, at: string): Conversation {
  const outgoing = [...without(state, command.id), { command, text, at, state: "sending" } as const];
  return { ...state, problem: undefined, outgoing };
}

/** How many messages of others came after the one that was read last. */
export function unread({ events }: Conversation, read: number): number {
  return events.filter(({ sequence, event }) => sequence > read && isByOthers(event)).length;
}

/** The visitor's messages that the service has neither accepted nor refused. */
export function onTheirWay({ outgoing }: Conversation): readonly Outgoing[] {
  return outgoing.filter(({ state }) => state === "sending");
}

/** Whether a person is there, or is being looked for. */
export function handedOff({ phase }: Conversation): boolean {
  return phase === "waiting" || phase === "with-agent";
}

function isByOthers(event: ConversationEvent): boolean {
  return event.kind === "message" && event.author.role !== "visitor";
}

function without({ outgoing }: Conversation, id: string | undefined): readonly Outgoing[] {
  return outgoing.filter(({ command }) => command.id !== id);
}

function welcomed(
  state: Conversation,
  { conversation: id, phase, sequence: known, drafts, files }: Welcome,
): Conversation {
  const other = state.id !== undefined && state.id !== id;
  return {
    ...(other ? { ...EMPTY, outgoing: state.outgoing } : state),
    id,
    phase,
    known,
    drafts,
    files,
    queue: undefined,
    typing: undefined,
    // The server went on after our place in the other conversation, so its beginning is missing.
    missed: other && state.sequence > 0,
  };
}

function happened(state: Conversation, frame: EventFrame): Conversation {
  const { sequence, event } = frame;
  if (sequence <= state.sequence) return state;
  const news = sequence > state.known;
  // History may have gaps where the server keeps something to itself. News must follow without one.
  if (news && sequence > Math.max(state.known, state.sequence) + 1) return { ...state, missed: true };
  const phase = LEADS_TO[event.kind];
  const next = {
    ...state,
    sequence,
    events: [...state.events, frame],
    typing: phase || isByOthers(event) ? undefined : state.typing,
  };
  if (event.kind === "message") return { ...next, outgoing: without(state, event.id) };
  if (event.kind === "feedback") return { ...next, helpful: { ...next.helpful, [event.about]: event.helpful } };
  if (event.kind === "rated") return { ...next, rated: true };
  if (!phase) return next;
  return {
    ...next,
    phase: news ? phase : state.phase,
    queue: phase === "waiting" ? state.queue : undefined,
    agent: event.kind === "agent-joined" ? event.name : undefined,
    // Between a rating and the next end there is at least the reopening.
    rated: false,
  };
}

function accepted(state: Conversation, { id, sequence }: Accepted): Conversation {
  // The event may have come first, and then there is nothing left to show.
  if (sequence <= state.sequence) return { ...state, outgoing: without(state, id) };
  return settled(state, id, { state: "accepted" });
}

function refused(state: Conversation, { id, code }: Refused): Conversation {
  // Frames without an id, such as typing, are nothing the visitor asked for; but who is turned away should know.
  if (!id && code !== "blocked") return state;
  const mine = id && state.outgoing.some(({ command }) => command.id === id);
  return mine ? settled(state, id, { state: "failed", code }) : { ...state, problem: code };
}

function settled(state: Conversation, id: string, change: Partial<Outgoing>): Conversation {
  return { ...state, outgoing: state.outgoing.map((one) => (one.command.id === id ? { ...one, ...change } : one)) };
}

/** One heartbeat may overtake an event; two that name something we never got mean that a nudge was lost. */
function heartbeat(state: Conversation, newest: number): Conversation {
  const here = Math.max(state.sequence, state.known);
  if (newest <= here) return { ...state, behind: 0 };
  return state.behind > here ? { ...state, missed: true } : { ...state, behind: newest };
}

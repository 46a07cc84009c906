import type { Accepted, Command, EventFrame, Phase, QueueFrame, Refused, ServerFrame, Welcome } from "./frames";

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
      return frame.role === "visitor" ? state : { ...state, typing: frame.name ?? "" };
    case "pong":
      return heartbeat(state, frame.sequence);
    default:
      return state;
  }
}

/** Shows the visitor's message before the server has it; sending the same command again replaces it. */
export function sending(state: Conversation, command: Command, text: string, at: string): Conversation {
  const others = state.outgoing.filter((one) => one.command.id !== command.id);
  return { ...state, problem: undefined, outgoing: [...others, { command, text, at, state: "sending" }] };
}

/** How many messages of others came after the one that was read last. */
export function unread(state: Conversation, read: number): number {
  return state.events.filter(
    ({ sequence, event }) => sequence > read && event.kind === "message" && event.author.role !== "visitor",
  ).length;
}

function welcomed(state: Conversation, { conversation, phase, sequence }: Welcome): Conversation {
  const other = state.id !== undefined && state.id !== conversation;
  const base = other ? { ...EMPTY, outgoing: state.outgoing } : state;
  return {
    ...base,
    id: conversation,
    phase,
    known: sequence,
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
  const next = { ...state, sequence, events: [...state.events, frame] };
  const move = (phase: Phase): Conversation => ({
    ...next,
    phase: news ? phase : next.phase,
    typing: undefined,
    queue: phase === "waiting" ? next.queue : undefined,
  });
  switch (event.kind) {
    case "message":
      return {
        ...next,
        outgoing: event.id ? next.outgoing.filter((one) => one.command.id !== event.id) : next.outgoing,
        typing: event.author.role === "visitor" ? next.typing : undefined,
      };
    case "handoff-requested":
      return move("waiting");
    case "agent-joined":
      return { ...move("with-agent"), agent: event.name };
    case "agent-left":
      return { ...move("waiting"), agent: undefined };
    case "handoff-cancelled":
      return move("with-bot");
    case "returned-to-bot":
      return { ...move("with-bot"), agent: undefined };
    case "reopened":
      return { ...move("with-bot"), rated: false };
    case "closed":
      return { ...move("closed"), agent: undefined, rated: false };
    case "feedback":
      return { ...next, helpful: { ...next.helpful, [event.about]: event.helpful } };
    case "rated":
      return { ...next, rated: true };
    default:
      return next;
  }
}

function accepted(state: Conversation, { id, sequence }: Accepted): Conversation {
  // The event may have come first, and then there is nothing left to show.
  const outgoing = state.outgoing
    .filter((one) => one.command.id !== id || sequence > state.sequence)
    .map((one) => (one.command.id === id ? ({ ...one, state: "accepted" } as const) : one));
  return { ...state, outgoing };
}

function refused(state: Conversation, { id, code }: Refused): Conversation {
  // Frames without an id, such as typing, are nothing the visitor asked for.
  if (id === undefined) return state;
  if (!state.outgoing.some((one) => one.command.id === id)) return { ...state, problem: code };
  const outgoing = state.outgoing.map((one) =>
    one.command.id === id ? ({ ...one, state: "failed", code } as const) : one,
  );
  return { ...state, outgoing };
}

/** One heartbeat may overtake an event; two that name something we never got mean that a nudge was lost. */
function heartbeat(state: Conversation, newest: number): Conversation {
  const here = Math.max(state.sequence, state.known);
  if (newest <= here) return { ...state, behind: 0 };
  return state.behind > here ? { ...state, missed: true } : { ...state, behind: newest };
}

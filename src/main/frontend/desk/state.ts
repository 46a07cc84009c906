/** The desk's one reducer: what it knew, and what happened, give what it knows now. Pure: no clock, no network, no page. */

import type { Action } from "./actions";
import { alarmed } from "./alarms";
import { accepted, given, refused, retried, settled, takenBack } from "./commands";
import type { Colleague, EventFrame, Incoming, Me, MineRow, Withdrawn } from "./frames";
import { kept, named, readIn } from "./mentions";
import { type DeskState, EMPTY_THREAD, type LinkState, type Notice, type Thread } from "./model";
import { lost, offered } from "./offers";
import { reused, without } from "./records";
import { heldBy, listed } from "./takings";
import { lastAnswer, visitorMessagesAfter, withEvent } from "./transcript";

/** Notices kept on the screen at once; older ones give way. */
const NOTICES = 4;

export function reduce(state: DeskState, action: Action): DeskState {
  return markSeen(step(state, action));
}

function step(state: DeskState, action: Action): DeskState {
  switch (action.do) {
    case "frame":
      return received(state, action.frame, action.at);
    case "link":
      return linked(state, action.link);
    case "open":
      return action.conversation === state.open ? state : opened(state, action.conversation);
    case "look":
      return { ...state, looking: action.looking, freshAfter: action.looking ? fresh(state) : state.freshAfter };
    case "draft":
      return { ...state, drafts: withDraft(state.drafts, action.conversation, action.text) };
    case "command":
      return given(state, action.command, action.at);
    case "retry":
      return retried(state, action.id, action.as, action.at);
    case "take-back":
      return takenBack(state, action.id);
    case "typing-over":
      return typingOver(state, action.conversation, action.at);
    case "presence":
      return state.me ? { ...state, me: withStatus(state.me, action) } : state;
    case "lost-read":
      return { ...state, lost: [] };
    case "alarms-read":
      return { ...state, alarmsRead: true };
    case "staffing-read":
      return { ...state, staffing: null };
    case "part":
      return { ...state, partings: { ...state.partings, [action.conversation]: action.parting } };
    case "stay":
      return { ...state, partings: without(state.partings, action.conversation) };
    case "notice":
      return noticed(state, { about: action.about, conversation: action.conversation });
    case "dismiss":
      return { ...state, notices: state.notices.filter((notice) => notice.key !== action.key) };
  }
}

function opened(state: DeskState, open: string | null): DeskState {
  const next = { ...state, open };
  return prune({ ...next, freshAfter: fresh(next) });
}

/** Where the unread part of the open conversation begins; what was marked before stays marked while nothing is unread. */
function fresh(state: DeskState): number | null {
  const row = state.mine.find((each) => each.conversation === state.open);
  return row && unread(state, row) > 0 ? (state.seen[row.conversation] ?? null) : null;
}

function received(state: DeskState, frame: Incoming, at: number): DeskState {
  switch (frame.type) {
    case "welcome":
      return { ...state, link: "open", me: frame.agent, teams: frame.teams, files: frame.files ?? null };
    case "line":
      return {
        ...state,
        line: reused(state.line, frame.waiting, byConversation),
        waiting: frame.total,
        known: { ...state.known, line: true },
      };
    case "mine":
      return held(state, frame.conversations);
    case "agents": {
      const mine = frame.agents.find((each) => each.id === state.me?.id);
      const me = state.me && mine && mine.presence !== "offline" ? withStanding(state.me, mine) : state.me;
      return { ...state, colleagues: reused(state.colleagues, frame.agents, (each) => each.id), me };
    }
    case "offers":
      return offered(state, frame.offers, at);
    case "lost":
      return lost(state, frame.conversations);
    case "watching":
      return heldBy(
        withThread(state, frame.conversation, (thread) => ({ ...thread, about: frame })),
        frame,
      );
    case "event":
      return happened(state, frame, at);
    case "typing":
      if (!state.threads[frame.conversation]) return state;
      return withThread(state, frame.conversation, (thread) => typed(thread, frame, at));
    case "read":
      if (!state.threads[frame.conversation]) return state;
      return withThread(state, frame.conversation, (thread) =>
        frame.sequence > thread.read ? { ...thread, read: frame.sequence } : thread,
      );
    case "viewers": {
      if (!state.threads[frame.conversation]) return state;
      const viewers = frame.agents.filter((each) => each.id !== state.me?.id);
      return withThread(state, frame.conversation, (thread) => ({ ...thread, viewers }));
    }
    case "accepted":
      return accepted(state, frame.id, frame.conversation, frame.sequence);
    case "refused": {
      const known = refused(state, frame.id, { code: frame.code, message: frame.message });
      if (known.shown) return known.state;
      const { code, message } = frame;
      return noticed(known.state, { about: "refused", conversation: known.conversation, code, message });
    }
    case "floor":
      return {
        ...state,
        floor: {
          held: reused(state.floor.held, frame.held, byConversation),
          withBot: reused(state.floor.withBot, frame.withBot, byConversation),
        },
      };
    case "blocks":
      return { ...state, blocks: frame.blocks };
    case "withdrawn":
      return withdrawn(state, frame);
    case "mentioned":
      return { ...state, mentions: named(state.mentions, frame) };
    case "mentions":
      return { ...state, mentions: kept(state.mentions, frame.mentions) };
    case "alarms":
      return alarmed(state, frame.teams);
    case "staffing":
      return { ...state, staffing: frame };
    case "pong":
      return state;
  }
}

/** The draft stays where it is: whoever comes back to the conversation finds it. */
function withdrawn(state: DeskState, { conversation, how, name }: Withdrawn): DeskState {
  const gone = {
    ...state,
    taken: without(state.taken, conversation),
    partings: without(state.partings, conversation),
  };
  return noticed(gone, { about: "withdrawn", conversation, code: how, name });
}

/** A whisper to me calls me until I have looked, as a note with my name in it does. */
function heard(state: DeskState, { conversation, sequence, at, event }: EventFrame): DeskState {
  if (event.kind !== "whisper" || event.to.id !== state.me?.id) return state;
  const { name, text } = event;
  return { ...state, mentions: named(state.mentions, { conversation, sequence, at, name, text, whispered: true }) };
}

function typed(thread: Thread, frame: Extract<Incoming, { readonly type: "typing" }>, at: number): Thread {
  if (frame.role === "visitor") return { ...thread, typing: { text: frame.text ?? null, at } };
  return frame.agent ? { ...thread, writer: { id: frame.agent, name: frame.name ?? "", at } } : thread;
}

function typingOver(state: DeskState, conversation: string, at: number): DeskState {
  const thread = state.threads[conversation];
  if (thread?.typing?.at !== at && thread?.writer?.at !== at) return state;
  return withThread(state, conversation, (each) => ({
    ...each,
    typing: each.typing?.at === at ? null : each.typing,
    writer: each.writer?.at === at ? null : each.writer,
  }));
}

/** An event of a conversation that is not watched (any more) is let go: a later watch brings it again. */
function happened(state: DeskState, frame: EventFrame, arrival: number): DeskState {
  const { conversation, sequence, at, event } = frame;
  const known = state.threads[conversation];
  if (!known) return state;
  const isNews = sequence > Math.max(known.events.at(-1)?.sequence ?? 0, known.about?.sequence ?? 0);
  const added = withThread(state, conversation, (thread) => withEvent(thread, { sequence, at, event }));
  const next = settled(isNews ? heard({ ...added, skew: skewOf(at, arrival) }, frame) : added, frame);
  const writes = event.kind === "message" && event.author.role === "visitor";
  if (!isNews || !writes || !next.partings[conversation]) return next;
  const stays = { ...next, partings: without(next.partings, conversation) };
  return noticed(stays, { about: "kept-open", conversation });
}

function withStanding(me: Me, mine: Colleague): Me {
  const next = withStatus(me, mine);
  return next.capacity === mine.capacity ? next : { ...next, capacity: mine.capacity };
}

function withStatus(me: Me, status: Pick<Me, "presence" | "reason">): Me {
  if (me.presence === status.presence && me.reason === status.reason) return me;
  const { reason: _before, ...rest } = me;
  return { ...rest, presence: status.presence, ...(status.reason ? { reason: status.reason } : {}) };
}

/** Two seconds are the network's, not the clock's. */
function skewOf(at: string, arrival: number): number {
  const skew = arrival - Date.parse(at);
  return Math.abs(skew) > 2000 ? skew : 0;
}

const byConversation = (row: { readonly conversation: string }) => row.conversation;

function held(state: DeskState, rows: readonly MineRow[]): DeskState {
  const mine = reused(state.mine, rows, byConversation);
  const ids = new Set(mine.map((row) => row.conversation));
  const partings = Object.fromEntries(Object.entries(state.partings).filter(([id]) => ids.has(id)));
  return prune(listed({ ...state, mine, partings, known: { ...state.known, mine: true } }));
}

/** A `take` is not repeated after a loss: by then the line has moved on, and `mine` tells what became of it. */
function linked(state: DeskState, link: LinkState): DeskState {
  if (link === "open" || link === "connecting") return { ...state, link };
  const pending = state.pending.filter((each) => each.command.type !== "take");
  return { ...state, link, pending, taken: {} };
}

/** Forgets transcripts and read marks of conversations that are neither held nor open; they are watched anew when asked for. */
function prune(state: DeskState): DeskState {
  if (!state.known.mine) return state;
  const keep = new Set(state.mine.map((row) => row.conversation));
  if (state.open) keep.add(state.open);
  const kept = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => keep.has(id)));
  return { ...state, threads: kept(state.threads), seen: kept(state.seen) };
}

/** Whatever happens in the open conversation while somebody looks has been seen. */
function markSeen(state: DeskState): DeskState {
  const { open } = state;
  if (!open || !state.looking) return state;
  const sequence = newestSequence(state, open);
  const mentions = readIn(state.mentions, open);
  const next = mentions === state.mentions ? state : { ...state, mentions };
  if (sequence <= (state.seen[open] ?? 0)) return next;
  return { ...next, seen: { ...state.seen, [open]: sequence } };
}

function newestSequence(state: DeskState, conversation: string): number {
  const inThread = state.threads[conversation]?.events.at(-1)?.sequence ?? 0;
  const inList = state.mine.find((row) => row.conversation === conversation)?.sequence ?? 0;
  return Math.max(inThread, inList);
}

/** Visitor messages not yet seen in a conversation that this agent holds; in one never opened, those after the last answer. */
export function unread(state: DeskState, row: MineRow): number {
  const events = state.threads[row.conversation]?.events ?? [];
  const seen = state.seen[row.conversation] ?? lastAnswer(events);
  const last = events.at(-1)?.sequence ?? 0;
  // A note or a tag moves the row's sequence on, too; only a message moves its time.
  const heard = events.findLast(({ event }) => event.kind === "message")?.at === row.at;
  const unheard = row.author === "visitor" && !heard && row.sequence > Math.max(seen, last) ? 1 : 0;
  return visitorMessagesAfter(events, seen) + unheard;
}

function withThread(state: DeskState, conversation: string, change: (thread: Thread) => Thread): DeskState {
  const thread = state.threads[conversation] ?? EMPTY_THREAD;
  const next = change(thread);
  return next === thread ? state : { ...state, threads: { ...state.threads, [conversation]: next } };
}

function noticed(state: DeskState, notice: Omit<Notice, "key">): DeskState {
  const key = (state.notices.at(-1)?.key ?? 0) + 1;
  return { ...state, notices: [...state.notices, { ...notice, key }].slice(-NOTICES) };
}

function withDraft(drafts: Readonly<Record<string, string>>, conversation: string, text: string) {
  return text === "" ? without(drafts, conversation) : { ...drafts, [conversation]: text };
}

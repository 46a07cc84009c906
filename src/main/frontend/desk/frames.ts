/** The desk's side of the agent socket: every frame that may come in or go out, and how raw JSON becomes one. */

import type { FileOffer } from "../../../../widget/src/frames";
import type { ClosingReason, DeskEvent } from "./events";

export type Presence = "available" | "wrap-up" | "away" | "offline";
/** What people give as a reason for being away. */
export type OwnReason = "break" | "meal" | "meeting" | "training" | "other";
/** `inactive` and `missed` are the service's own: nothing was done for a while, offers ran out. */
export type AwayReason = OwnReason | "inactive" | "missed";
export type Priority = "normal" | "high" | "returning";
export type Phase = "with-bot" | "waiting" | "with-agent" | "closed";
export type Role = "agent" | "supervisor" | "designer" | "administrator";
export type Language = "ja" | "en";

export interface Team {
  readonly id: string;
  readonly name: Readonly<Partial<Record<Language, string>>>;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly capacity: number;
  readonly presence: Presence;
  readonly reason?: AwayReason;
  /** For how many hours at most I may block a visitor; 0: not at all. */
  readonly mayBlock?: number;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly presence: Presence;
  readonly reason?: AwayReason;
  readonly load: number;
  readonly capacity: number;
}

/** One conversation in the waiting line. `since` is when the visitor began to wait. */
export interface WaitingRow {
  readonly conversation: string;
  /** The visitor's, when their site vouches for it. */
  readonly name?: string;
  readonly position: number;
  readonly team: string;
  readonly since: string;
  readonly priority: Priority;
  readonly language: Language;
  readonly preview: string;
}

/** One conversation that this agent may accept or decline. */
export interface OfferRow {
  readonly conversation: string;
  /** The visitor's, when their site vouches for it. */
  readonly name?: string;
  readonly team: string;
  readonly since: string;
  readonly priority: Priority;
  readonly language: Language;
  readonly preview: string;
  /** The server's time of its end; names the offer. */
  readonly until: string;
  /** Milliseconds left when the frame was sent. */
  readonly remaining: number;
  /** Who transferred it, and what they say about it. */
  readonly from?: string;
  readonly note?: string;
}

/** A conversation that went back to the line because this agent's connection was lost. */
export interface LostRow {
  readonly conversation: string;
  /** The visitor's, when their site vouches for it. */
  readonly name?: string;
  readonly phase: Phase;
  readonly holder?: string;
}

/** One conversation this agent holds, with its last message. */
export interface MineRow {
  readonly conversation: string;
  /** The visitor's, when their site vouches for it. */
  readonly name?: string;
  readonly phase: Phase;
  readonly since: string;
  readonly language: Language;
  readonly preview: string;
  readonly author: "visitor" | "agent" | "bot" | "system";
  readonly at: string;
  readonly sequence: number;
  readonly tags?: readonly string[];
}

/** A conversation that somebody else holds, or that the bot answers; for supervisors. */
export interface FloorRow extends Omit<MineRow, "since"> {
  readonly since?: string;
  readonly team?: string;
  readonly agent?: { readonly id: string; readonly name: string };
}

/** A visitor who is not served. `by` is a name. */
export interface BlockRow {
  readonly id: string;
  readonly conversation: string;
  readonly at: string;
  readonly until: string;
  readonly by: string;
  readonly note?: string;
  /** Whether their network address is refused, too. */
  readonly address?: true;
}

/** A supervisor has taken a conversation from me. */
export interface Withdrawn {
  readonly type: "withdrawn";
  readonly conversation: string;
  readonly how: "taken-over" | "moved" | "blocked";
  readonly name: string;
}

export interface Page {
  readonly url: string;
  readonly title: string;
}

/** Who and what a conversation is; sent on watching it and whenever a field changes. */
export interface Watching {
  readonly type: "watching";
  readonly conversation: string;
  readonly phase: Phase;
  readonly language: Language;
  readonly page?: Page;
  readonly team?: string;
  readonly assignee?: { readonly id: string; readonly name: string };
  readonly startedAt: string;
  readonly sequence: number;
  readonly tags?: readonly string[];
  /** What the visitor's page says of them; nobody has checked it. */
  readonly visitor?: Readonly<Record<string, string>>;
  /** Who the site's server says they are. */
  readonly identity?: Identity;
}

/** Vouched for by the site the visitor comes from. */
export interface Identity {
  /** The site's own name for this customer. */
  readonly subject: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly vip: boolean;
}

export interface EventFrame {
  readonly type: "event";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly event: DeskEvent;
}

export type Incoming =
  | {
      readonly type: "welcome";
      readonly agent: Me;
      readonly teams: readonly Team[];
      /** Where people may send each other files. */
      readonly files?: FileOffer;
    }
  | { readonly type: "line"; readonly waiting: readonly WaitingRow[]; readonly total: number }
  | { readonly type: "mine"; readonly conversations: readonly MineRow[] }
  | { readonly type: "agents"; readonly agents: readonly Colleague[] }
  | { readonly type: "offers"; readonly offers: readonly OfferRow[] }
  | { readonly type: "lost"; readonly conversations: readonly LostRow[] }
  | Watching
  | EventFrame
  | {
      readonly type: "typing";
      readonly conversation: string;
      readonly role: string;
      readonly text?: string;
      /** With an agent's. */
      readonly agent?: string;
      readonly name?: string;
    }
  /** The visitor has seen everything up to there. */
  | { readonly type: "read"; readonly conversation: string; readonly sequence: number }
  | { readonly type: "viewers"; readonly conversation: string; readonly agents: readonly Viewer[] }
  | { readonly type: "accepted"; readonly id: string; readonly conversation: string; readonly sequence: number }
  | { readonly type: "refused"; readonly id?: string; readonly code: string; readonly message: string }
  | Mentioned
  | { readonly type: "mentions"; readonly mentions: readonly MentionRow[] }
  | Withdrawn
  | { readonly type: "floor"; readonly held: readonly FloorRow[]; readonly withBot: readonly FloorRow[] }
  | { readonly type: "blocks"; readonly blocks: readonly BlockRow[] }
  | { readonly type: "alarms"; readonly teams: readonly AlarmRow[] }
  | Staffing
  | { readonly type: "pong" };

/** For supervisors: in that team somebody has waited too long, since then. */
export interface AlarmRow {
  readonly team: string;
  readonly since: string;
}

/** A supervisor has set my presence, or how many conversations I hold at once. */
export interface Staffing {
  readonly type: "staffing";
  readonly by: string;
  readonly presence?: Presence;
  readonly reason?: AwayReason;
  readonly capacity?: number;
}

/** A colleague who has a conversation open on the screen. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly supervises?: true;
}

/** A mention that the service keeps. */
export interface MentionRow extends Omit<Mentioned, "type"> {
  readonly read?: true;
}

/** A colleague named me in a note. */
export interface Mentioned {
  readonly type: "mentioned";
  readonly conversation: string;
  readonly sequence: number;
  /** When; a service of before leaves it out. */
  readonly at?: string;
  /** Who wrote the note. */
  readonly name: string;
  /** How it begins. */
  readonly text: string;
}

/** How it ended, and what to remember of it. */
export interface WrapUp {
  readonly reason: ClosingReason;
  readonly note?: string;
}

/** What an agent may ask for. Each carries an id of our own, so asking twice does it once. */
export type Command =
  | { readonly type: "take"; readonly id: string; readonly conversation?: string }
  | { readonly type: "accept"; readonly id: string; readonly conversation: string }
  | { readonly type: "decline"; readonly id: string; readonly conversation: string }
  | {
      readonly type: "reply";
      readonly id: string;
      readonly conversation: string;
      readonly text: string;
      /** The last sequence that was on the screen; without it the reply goes out whatever has happened. */
      readonly seen?: number;
    }
  | ({ readonly type: "close"; readonly id: string; readonly conversation: string } & Partial<WrapUp>)
  | ({ readonly type: "wrap-up"; readonly id: string; readonly conversation: string } & WrapUp)
  | {
      readonly type: "note";
      readonly id: string;
      readonly conversation: string;
      readonly text: string;
      readonly mentions: readonly string[];
    }
  | {
      readonly type: "tag";
      readonly id: string;
      readonly conversation: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | { readonly type: "return-to-bot"; readonly id: string; readonly conversation: string }
  | ({ readonly type: "transfer"; readonly id: string; readonly conversation: string } & Handover)
  | Supervising;

/** What supervisors do; `block` is for agents, too, in what they hold. */
export type Supervising =
  | { readonly type: "whisper"; readonly id: string; readonly conversation: string; readonly text: string }
  | { readonly type: "take-over"; readonly id: string; readonly conversation: string }
  | ({ readonly type: "move"; readonly id: string; readonly conversation: string } & Moving)
  | {
      readonly type: "block";
      readonly id: string;
      readonly conversation: string;
      readonly hours: number;
      readonly note?: string;
    }
  | { readonly type: "unblock"; readonly id: string; readonly conversation: string; readonly block: string };

/** To the line of a team or to an agent; the note may be left out. */
export type Moving = { readonly note?: string } & ({ readonly team: string } | { readonly agent: string });

/** To the line of a team or to a colleague, with a note that the visitor never sees. */
export type Handover = { readonly note: string } & ({ readonly team: string } | { readonly agent: string });

export interface ChosenPresence {
  readonly type: "presence";
  readonly presence: "available" | "wrap-up" | "away";
  readonly reason?: OwnReason;
}

export type Outgoing =
  | Command
  | { readonly type: "hello"; readonly protocol: 1 }
  | { readonly type: "watch"; readonly conversation: string; readonly after: number }
  | { readonly type: "unwatch"; readonly conversation: string }
  | { readonly type: "typing"; readonly conversation: string; readonly note?: true }
  | { readonly type: "look"; readonly conversation?: string }
  | ChosenPresence
  | { readonly type: "active" }
  | { readonly type: "ping" };

/** The fields without which a frame of that type is of no use, and what each must be. */
const REQUIRED: Readonly<Record<Incoming["type"], Readonly<Record<string, "string" | "number" | "object" | "array">>>> =
  {
    welcome: { agent: "object", teams: "array" },
    line: { waiting: "array", total: "number" },
    mine: { conversations: "array" },
    agents: { agents: "array" },
    offers: { offers: "array" },
    lost: { conversations: "array" },
    watching: { conversation: "string", phase: "string", sequence: "number" },
    event: { conversation: "string", sequence: "number", at: "string", event: "object" },
    typing: { conversation: "string" },
    accepted: { id: "string", conversation: "string", sequence: "number" },
    refused: { code: "string", message: "string" },
    read: { conversation: "string", sequence: "number" },
    viewers: { conversation: "string", agents: "array" },
    withdrawn: { conversation: "string", how: "string", name: "string" },
    floor: { held: "array", withBot: "array" },
    blocks: { blocks: "array" },
    alarms: { teams: "array" },
    staffing: { by: "string" },
    mentioned: { conversation: "string", sequence: "number", name: "string", text: "string" },
    mentions: { mentions: "array" },
    pong: {},
  };

/** The frame in a parsed JSON value; null for a type we do not know (a newer server) or a frame with parts missing. */
export function incoming(value: unknown): Incoming | null {
  if (typeof value !== "object" || value === null) return null;
  const frame = value as Record<string, unknown>;
  const type = frame.type;
  if (typeof type !== "string" || !Object.hasOwn(REQUIRED, type)) return null;
  for (const [field, kind] of Object.entries(REQUIRED[type as Incoming["type"]])) {
    const part = frame[field];
    const fits = kind === "array" ? Array.isArray(part) : typeof part === kind && part !== null;
    if (!fits) return null;
  }
  return frame as unknown as Incoming;
}

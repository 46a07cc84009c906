/** What the desk knows at one moment. Immutable; only `state.ts` makes the next one. */

import type { FileOffer } from "../../../../widget/src/frames";
import type { Stored } from "./events";
import type {
  AlarmRow,
  BlockRow,
  Colleague,
  Command,
  FloorRow,
  LostRow,
  Me,
  Mentioned,
  MineRow,
  OfferRow,
  Staffing,
  Team,
  Viewer,
  WaitingRow,
  Watching,
  WrapUp,
} from "./frames";

/** `connecting` before the first welcome, `retrying` after a loss, `signed-out` when the server no longer knows us. */
export type LinkState = "connecting" | "open" | "retrying" | "signed-out";

export interface Thread {
  /** Null until the server has answered the watch. */
  readonly about: Watching | null;
  /** In order of sequence, each once. */
  readonly events: readonly Stored[];
  /** Every event up to this one is here; what a resume asks for comes after it. */
  readonly complete: number;
  /** Since when the visitor waits for a person's answer (ISO), null when it is not our turn. */
  readonly unanswered: string | null;
  readonly typing: { readonly text: string | null; readonly at: number } | null;
  /** The last sequence the visitor has seen; 0 while nothing is known. */
  readonly read: number;
  /** Colleagues who have it open, without me. */
  readonly viewers: readonly Viewer[];
  /** The colleague who writes there just now. */
  readonly writer: { readonly id: string; readonly name: string; readonly at: number } | null;
}

/** A command on its way: kept until the server has accepted it *and* its event is here, and sent again after a loss. */
export interface Pending {
  readonly command: Command;
  /** When it was given, epoch milliseconds. */
  readonly at: number;
  readonly state: "sending" | "accepted" | "refused";
  /** The sequence that `accepted` named. */
  readonly sequence?: number;
  /** Why it was refused. */
  readonly reason?: { readonly code: string; readonly message: string };
}

/** An offer with its end by this device's clock, epoch milliseconds. */
export interface Offer extends OfferRow {
  readonly ends: number;
}

/** A parting that can still be undone: the frame goes out when `due` (epoch milliseconds) has come. */
export interface Parting {
  readonly kind: "close" | "return-to-bot";
  readonly due: number;
  /** With a closing: how it ended. */
  readonly wrapUp?: WrapUp;
}

/** Something the agent must be told; stays until dismissed or until it expires. */
export interface Notice {
  readonly key: number;
  readonly about: "refused" | "kept-open" | "articles-failed" | "withdrawn";
  readonly conversation: string | null;
  /** Why it was refused, or how it was withdrawn. */
  readonly code?: string;
  readonly message?: string;
  /** Who withdrew it. */
  readonly name?: string;
}

/** A note in which I was named, or a whisper to me. */
export interface Mention extends Omit<Mentioned, "type"> {
  /** It was there before this desk was: nothing to ring for. */
  readonly kept?: true;
  readonly read?: true;
  readonly whispered?: true;
}

export interface DeskState {
  readonly link: LinkState;
  readonly me: Me | null;
  readonly teams: readonly Team[];
  /** Which files may be sent; null: none. */
  readonly files: FileOffer | null;
  readonly line: readonly WaitingRow[];
  /** How many wait in all; the line shows the first 200. */
  readonly waiting: number;
  readonly mine: readonly MineRow[];
  /** From which sequence on I hold a conversation that is not in `mine` yet. */
  readonly taken: Readonly<Record<string, number>>;
  readonly colleagues: readonly Colleague[];
  /** For supervisors: what agents hold, and what the bot answers. */
  readonly floor: { readonly held: readonly FloorRow[]; readonly withBot: readonly FloorRow[] };
  /** For supervisors: who is not served, newest first. */
  readonly blocks: readonly BlockRow[];
  /** For supervisors: the teams in which somebody waits too long. */
  readonly alarms: readonly AlarmRow[];
  /** Whether these alarms were read; another team's is news again. */
  readonly alarmsRead: boolean;
  /** What a supervisor set about me, until I have read it. */
  readonly staffing: Staffing | null;
  /** What I may accept or decline now, the most pressing first. */
  readonly offers: readonly Offer[];
  /** What was taken from me while my connection was lost, until I have read it. */
  readonly lost: readonly LostRow[];
  readonly threads: Readonly<Record<string, Thread>>;
  /** The conversation in the middle. */
  readonly open: string | null;
  /** What comes after this sequence in the open conversation was new when it was opened; null when nothing was. */
  readonly freshAfter: number | null;
  /** Whether someone is looking: the window is visible and has the focus. */
  readonly looking: boolean;
  /** Last sequence this agent has seen, by conversation. */
  readonly seen: Readonly<Record<string, number>>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly pending: readonly Pending[];
  readonly partings: Readonly<Record<string, Parting>>;
  readonly notices: readonly Notice[];
  /** Notes in which I was named and whispers to me, which I have not looked at, oldest first. */
  readonly mentions: readonly Mention[];
  /** How far this device's clock is ahead of the server's, in milliseconds, as the last live event showed. */
  readonly skew: number;
  /** Which lists have arrived at least once; before that nothing in them is news. */
  readonly known: { readonly line: boolean; readonly mine: boolean };
}

export const EMPTY_THREAD: Thread = {
  about: null,
  events: [],
  complete: 0,
  unanswered: null,
  typing: null,
  read: 0,
  viewers: [],
  writer: null,
};

export const INITIAL: DeskState = {
  link: "connecting",
  me: null,
  teams: [],
  files: null,
  line: [],
  waiting: 0,
  mine: [],
  taken: {},
  colleagues: [],
  floor: { held: [], withBot: [] },
  blocks: [],
  alarms: [],
  alarmsRead: false,
  staffing: null,
  offers: [],
  lost: [],
  threads: {},
  open: null,
  freshAfter: null,
  looking: true,
  seen: {},
  drafts: {},
  pending: [],
  partings: {},
  notices: [],
  mentions: [],
  skew: 0,
  known: { line: false, mine: false },
};

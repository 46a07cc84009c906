/** The events of a conversation's log, as an agent sees them. */

import type { SentFile } from "../../../../widget/src/frames";

export interface Guess {
  readonly intent: string;
  readonly title: string;
  readonly confidence: number;
  readonly article?: string;
  readonly reasons: readonly string[];
}

export interface Message {
  readonly kind: "message";
  readonly author: { readonly role: "visitor" | "bot" | "agent" | "system"; readonly name?: string };
  readonly id?: string;
  /** A file's name, when it is one. */
  readonly text: string;
  readonly file?: SentFile;
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  readonly intent?: string;
  readonly article?: string;
  readonly confidence?: number;
  readonly guesses?: readonly Guess[];
}

export type DeskEvent =
  | Message
  | { readonly kind: "handoff-requested"; readonly team?: string; readonly priority?: string; readonly by?: string }
  | { readonly kind: "handoff-cancelled"; readonly reason?: string }
  | { readonly kind: "agent-joined"; readonly name: string; readonly agent?: string }
  | {
      readonly kind: "agent-left";
      readonly name: string;
      readonly reason?: string;
      readonly team?: string;
      /** The colleague it was meant for. */
      readonly to?: string;
      readonly note?: string;
    }
  | { readonly kind: "returned-to-bot" }
  /** Outside of the hours a visitor can leave a message instead of waiting. */
  | { readonly kind: "message-left"; readonly email: string; readonly text: string }
  | { readonly kind: "feedback"; readonly about: number; readonly helpful: boolean }
  | { readonly kind: "rated"; readonly score: number; readonly comment?: string }
  | { readonly kind: "closed"; readonly by?: string }
  | { readonly kind: "reopened" }
  /** The site's server vouches for who the visitor is. */
  | { readonly kind: "identified"; readonly subject: string }
  | Internal;

/** What staff write for each other. Visitors never get it. */
export type Internal = { readonly agent: string; readonly name: string } & (
  | { readonly kind: "note"; readonly text: string; readonly mentions: readonly string[] }
  | { readonly kind: "tagged"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "wrapped-up"; readonly reason: ClosingReason; readonly note?: string }
  /** From a supervisor to the holder. */
  | { readonly kind: "whisper"; readonly text: string; readonly to: { readonly id: string; readonly name: string } }
  /** `to` is a name. */
  | { readonly kind: "moved"; readonly team: string; readonly to?: string; readonly note?: string }
  | { readonly kind: "blocked"; readonly until: string }
);

/** How a conversation ended, in the order in which they are offered. */
export const CLOSING_REASONS = [
  "resolved",
  "not-resolved",
  "continued-elsewhere",
  "no-answer",
  "spam",
  "other",
] as const;

export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** An event with its place in the log and the server's time of it. */
export interface Stored {
  readonly sequence: number;
  readonly at: string;
  readonly event: DeskEvent;
}

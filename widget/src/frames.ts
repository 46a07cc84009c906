/** The visitor's side of `/ws/visitor`: one JSON object a frame, see src/docs/protocol.md. */

export type Language = "ja" | "en";
export type Phase = "with-bot" | "waiting" | "with-agent" | "closed";
export type Role = "visitor" | "bot" | "agent" | "system";

/** An offer under a message: sent back by its id, or a link when it has a url. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly url?: string;
}

/** A file that was sent; fetched over HTTP with the conversation's token. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  /** Media type, found in its bytes by the server. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** Which files may be sent: the largest size in bytes, and media types. */
export interface FileOffer {
  readonly size: number;
  readonly types: readonly string[];
}

export interface Message {
  readonly kind: "message";
  readonly author: { readonly role: Role; readonly name?: string };
  /** The client's own id, on a visitor's message. */
  readonly id?: string;
  /** A file's name, when it is one. */
  readonly text: string;
  readonly file?: SentFile;
  /** The id of the choice that a visitor's message came from. */
  readonly choice?: string;
  readonly choices?: readonly Choice[];
  readonly intent?: string;
  /** A greeting, thanks and the like: nothing to judge. */
  readonly smalltalk?: boolean;
  readonly article?: string;
  readonly confidence?: number;
}

export type ConversationEvent =
  | Message
  | {
      readonly kind: "handoff-requested";
      readonly team?: string;
      readonly priority?: "normal" | "high";
      readonly by?: string;
    }
  | { readonly kind: "handoff-cancelled"; readonly by?: string }
  | { readonly kind: "agent-joined"; readonly name: string }
  | { readonly kind: "agent-left"; readonly name?: string; readonly reason?: string; readonly team?: string }
  | { readonly kind: "returned-to-bot" }
  | { readonly kind: "feedback"; readonly about: number; readonly helpful: boolean }
  | { readonly kind: "message-left"; readonly email: string; readonly text: string }
  | { readonly kind: "rated"; readonly score: number; readonly comment?: string }
  | { readonly kind: "closed"; readonly by: "visitor" | "agent" | "idle" }
  | { readonly kind: "reopened" }
  /** Something among staff: it has a number, and nothing that a visitor could see. */
  | { readonly kind: "internal" };

export interface EventFrame {
  readonly type: "event";
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  readonly event: ConversationEvent;
}

/** Seconds. */
export interface Wait {
  readonly from: number;
  readonly to: number;
}

export interface Welcome {
  readonly type: "welcome";
  readonly protocol: 1;
  readonly token: string;
  readonly conversation: string;
  readonly phase: Phase;
  readonly sequence: number;
  /** Whether somebody vouches for who the visitor is. */
  readonly identity?: "verified";
  /** Agents see what is being typed; this sentence says so to the visitor. */
  readonly drafts?: string;
  /** Where people may send each other files. */
  readonly files?: FileOffer;
}

export interface QueueFrame {
  readonly type: "queue";
  readonly position: number;
  readonly ahead: number;
  /** Null while nothing is known. */
  readonly wait: Wait | null;
}

export interface Accepted {
  readonly type: "accepted";
  readonly id: string;
  readonly sequence: number;
}

export interface Refused {
  readonly type: "refused";
  readonly id?: string;
  readonly code: string;
  readonly message: string;
}

export type ServerFrame =
  | Welcome
  | EventFrame
  | QueueFrame
  | Accepted
  | Refused
  | { readonly type: "typing"; readonly role: Role; readonly name?: string }
  | { readonly type: "pong"; readonly sequence: number };

export interface Hello {
  readonly type: "hello";
  readonly protocol: 1;
  readonly token?: string | undefined;
  readonly after?: number;
  readonly language?: Language;
  readonly page?: { readonly url: string; readonly title: string };
  readonly identity?: string | undefined;
  /** The token of the visitor's earlier conversation; heeded where this one begins. */
  readonly previous?: string | undefined;
  /** What the page says of the visitor, for agents: name, plan, order number … */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Frames that the server accepts or refuses by their id. */
export type Command =
  | { readonly type: "say"; readonly id: string; readonly text: string }
  | { readonly type: "choose"; readonly id: string; readonly choice: string }
  | { readonly type: "request-agent" | "cancel-handoff" | "close"; readonly id: string }
  | { readonly type: "feedback"; readonly id: string; readonly sequence: number; readonly helpful: boolean }
  | { readonly type: "rate"; readonly id: string; readonly score: number; readonly comment?: string | undefined };

export type VisitorFrame =
  | Hello
  | Command
  | { readonly type: "typing"; readonly text?: string | undefined }
  | { readonly type: "read"; readonly sequence: number }
  | { readonly type: "ping" };

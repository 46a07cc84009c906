import type { Client } from "./client";
import type { Choice } from "./frames";
import type { Settings } from "./settings";

/** What the page around the widget can hear, as `CustomEvent`s of the element; `before-send` can be prevented. */
export interface Events {
  ready: undefined;
  open: undefined;
  close: undefined;
  /** With the button, when one was pressed. */
  "before-send": { text: string; choice?: Choice };
  message: { text: string; role: string };
  "message-sent": { id: string; text: string };
  unread: { count: number };
  handover: { phase: string; agent: string | undefined };
  rated: { score: number };
  error: { code: string };
}

/** The element, as its window sees it. */
export interface Host {
  readonly settings: Settings;
  /** Tells the page; false when a listener prevented what was about to happen. */
  tell<K extends keyof Events>(name: K, detail?: Events[K]): boolean;
  /**
   * Says it to those who listen, also while the window is closed; politely, and only this.
   *
   * @param text nothing is said when empty
   * @param lang its language, when not the window's
   */
  speak(text: string, lang?: string): void;
  /** There is something new to draw. */
  changed(): void;
  /** Shows or hides the window and leaves the focus where it is. */
  reveal(open: boolean): void;
  close(): void;
  send(text: string): boolean;
  setLocale(tag: string): void;
}

/** Builds the window for its host, around the conversation there is or a new one. */
export type WindowFactory = (host: Host, client: Client | undefined) => ChatWindow;

/** The window, as the element sees it. */
export interface ChatWindow {
  readonly element: HTMLElement;
  readonly sheet: CSSStyleSheet;
  readonly client: Client;
  fill(text: string): void;
  focus(): void;
  toEnd(): void;
  update(): void;
}

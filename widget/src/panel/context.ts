import type { Client } from "../client";
import type { Language } from "../frames";
import type { Host } from "../host";
import type { Texts } from "./texts/ja";

/** What every part of the window is given. */
export interface Context {
  readonly host: Host;
  readonly client: Client;
  readonly language: Language;
  readonly t: Texts;
}

/** A part of the window: built once, then told to look at the state again. */
export interface Part {
  readonly element: HTMLElement;
  update(): void;
}

import type { Client } from "../client";
import type { Language } from "../frames";
import type { Host } from "../host";
import type { Later } from "../later/later";
import type { Texts } from "./texts/ja";

/** What every part of the window is given. */
export interface Context {
  readonly host: Host;
  readonly client: Client;
  readonly language: Language;
  readonly t: Texts;
  /** What came after the first answer; undefined until it has. Everything must make sense without it. */
  later?: Later;
  /** Fetches a further file, unless it is there or on its way, and adds its part to the window. */
  fetch(name: "later" | "files"): void;
}

/** A part of the window: built once, then told to look at the state again. */
export interface Part {
  update(): void;
}

/** A part with a place of its own in the window. */
export interface Section extends Part {
  readonly element: HTMLElement;
}

/** Adds a part to a window that is there. */
export type PartFactory = (context: Context, panel: HTMLElement) => Part;

import type { PanelHost } from "../panel-loader";
import type { Texts } from "./texts";

/** What every part of the window is given. */
export interface Context extends PanelHost {
  readonly t: Texts;
}

/** A part of the window: built once, then told to look at the state again. */
export interface Part {
  readonly element: HTMLElement;
  update(): void;
}

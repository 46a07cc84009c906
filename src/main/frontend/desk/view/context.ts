/** How components reach the desk: a slice of the state, the texts, the clock, the composer. */

import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { Chosen } from "../chosen";
import type { Clock } from "../clock";
import type { Desk } from "../controls";
import type { Parcels } from "../files/parcels";
import type { DeskState } from "../model";
import type { Preferences } from "../preferences";
import type { Question } from "../questions";
import type { Shelf } from "../replies/shelf";
import { type Texts, textsIn } from "../texts";

/** What others may do to the composer that is on the screen. */
export interface ComposerHandle {
  /** Puts a text in at the caret; what is there already stays. */
  insert(text: string): void;
  focus(): void;
  /** Shows the list of canned replies at the caret. */
  askForReply(): void;
  /** From the reply to the note and back. */
  toggleNote(): void;
}

export type SheetName = "help" | "palette" | "replies" | "blocks";

export interface Surface {
  readonly desk: Desk;
  readonly chosen: Chosen;
  readonly clock: Clock;
  readonly composer: { current: ComposerHandle | null };
  /** Focuses the article search, showing it first where it is hidden. */
  readonly search: { current: (() => void) | null };
  readonly shelf: Shelf;
  readonly parcels: Parcels;
  /** Asks which files to send into the open conversation. */
  readonly picker: { current: (() => void) | null };
  /** Shows a sheet over the desk; null: none. */
  readonly show: { current: ((sheet: SheetName | null) => void) | null };
  /** Asks before something that a supervisor does; nothing happens where it may not be done. */
  readonly ask: { current: ((question: Question) => void) | null };
  /** Asks how the open conversation ended, and closes it. */
  readonly closer: { current: (() => void) | null };
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface)
    throw new Error("This component stands outside of <SurfaceContext.Provider>; render it inside the desk.");
  return surface;
}

/** A slice of the state. The component renders again only when the slice has changed. */
export function useDesk<T>(select: (state: DeskState) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const { store } = useSurface().desk;
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  const value = select(store.state);
  const shown = useRef({ select, value, same });
  shown.current = { select, value, same };
  useLayoutEffect(
    () =>
      store.subscribe((state) => {
        const { select: choose, value: before, same: equal } = shown.current;
        if (!equal(before, choose(state))) render();
      }),
    [store],
  );
  return value;
}

export function usePreferences(): Preferences {
  const { chosen } = useSurface();
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  useLayoutEffect(() => chosen.subscribe(() => render()), [chosen]);
  return chosen.value;
}

export function useTexts(): Texts {
  return textsIn(usePreferences().language);
}

/** The server's time to the second, in epoch milliseconds; the component renders again on each. */
export function useNow(): number {
  const { clock, desk } = useSurface();
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  useLayoutEffect(() => clock.subscribe(() => render()), [clock]);
  return clock.now() - desk.store.state.skew;
}

import { useEffect } from "preact/hooks";
import { type Shortcut, shortcut } from "../keys";
import { neighbour } from "../selectors";
import { type Surface, useSurface } from "./context";
import { insertGuess } from "./insert";

/** Hears the keys wherever the focus is, but in a dialog, which has keys of its own. */
export function useShortcuts(): void {
  const surface = useSurface();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("dialog")) return;
      const writing = target?.matches("input:not([type=radio]), textarea") ?? false;
      const asked = shortcut(event, writing, surface.chosen.value.keys);
      if (!asked) return;
      event.preventDefault();
      act(asked, surface);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [surface]);
}

/** Does what a key or the palette asks for. */
export function act(which: Shortcut, surface: Surface): void {
  ACTS[which](surface);
}

const ACTS: Readonly<Record<Shortcut, (surface: Surface) => void>> = {
  palette: ({ show }) => show.current?.("palette"),
  help: ({ show }) => show.current?.("help"),
  next: (surface) => walk(surface, 1),
  previous: (surface) => walk(surface, -1),
  "take-next": ({ desk }) => desk.take(),
  "insert-1": (surface) => insertGuess(surface, 0),
  "insert-2": (surface) => insertGuess(surface, 1),
  "insert-3": (surface) => insertGuess(surface, 2),
  note: ({ composer }) => composer.current?.toggleNote(),
  attach: ({ picker }) => picker.current?.(),
  search: ({ search }) => search.current?.(),
  close: ({ closer }) => closer.current?.(),
  move: ({ ask }) => ask.current?.("move"),
  "take-over": ({ ask }) => ask.current?.("take-over"),
  block: ({ ask }) => ask.current?.("block"),
};

function walk({ desk }: Surface, step: 1 | -1): void {
  const next = neighbour(desk.store.state, step);
  if (next) desk.open(next);
}

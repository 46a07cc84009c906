import { useEffect, useMemo, useState } from "preact/hooks";
import { composing } from "../../keys";
import { type Sign, type Trigger, triggerAt } from "../../replies/trigger";
import type { Suggestion } from "./Suggestions";

export interface Suggesting {
  readonly trigger: Trigger | null;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  /** Takes arrows, Enter, Tab and Escape while a list is shown; true when the key is used up. */
  readonly onKey: (event: KeyboardEvent, converting: boolean) => boolean;
  /** To be told after every change of text or caret. */
  readonly look: (text: string, caret: number) => void;
  readonly close: () => void;
}

/** Which list a sign before the caret asks for, and where in it one is. */
export function useSuggesting(
  signs: readonly Sign[],
  find: (trigger: Trigger) => readonly Suggestion[],
  pick: (suggestion: Suggestion, trigger: Trigger) => void,
): Suggesting {
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Escape puts this one away until another sign is typed. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const suggestions = useMemo(() => (trigger ? find(trigger) : []), [trigger, find]);
  useEffect(() => setChosen(0), [trigger?.query, trigger?.from]);

  const shown = trigger !== null && trigger.from !== dismissed && suggestions.length > 0;
  const close = () => setTrigger(null);
  const onKey = (event: KeyboardEvent, converting: boolean): boolean => {
    if (!shown || !trigger || converting || composing(event) || event.ctrlKey || event.metaKey) return false;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const suggestion = suggestions[chosen];
    if (step !== 0) setChosen((chosen + step + suggestions.length) % suggestions.length);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && suggestion) pick(suggestion, trigger);
    else if (event.key === "Escape") setDismissed(trigger.from);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const look = (text: string, caret: number) => {
    const next = triggerAt(text, caret, signs);
    setTrigger((last) => (last?.from === next?.from && last?.query === next?.query ? last : next));
    if (!next) setDismissed(null);
  };
  return { trigger: shown ? trigger : null, suggestions: shown ? suggestions : [], chosen, onKey, look, close };
}

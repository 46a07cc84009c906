import { useEffect, useRef } from "preact/hooks";

export interface Suggestion {
  readonly key: string;
  readonly label: string;
  /** More of it, in one line. */
  readonly detail?: string;
  /** Said at the right end: the shortcut, the state. */
  readonly hint?: string;
  /** What goes into the text. */
  readonly put: string;
  /** What is done besides. */
  readonly act?: () => void;
}

export interface SuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  readonly onPick: (suggestion: Suggestion) => void;
}

/** The list above the field. The focus stays in the field, which walks through it by the arrow keys. */
export function Suggestions({ id, label, suggestions, chosen, onPick }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen, suggestions]);
  return (
    <div class="suggestions" role="listbox" id={id} aria-label={label} ref={list}>
      {suggestions.map((each, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={each.key}
          id={`${id}-${index}`}
          role="option"
          class="suggestion"
          aria-selected={index === chosen}
          // The field must not lose the focus, on a phone also not its keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(each)}
        >
          <span class="suggestion-label">{each.label}</span>
          {each.detail && <span class="suggestion-detail">{each.detail}</span>}
          {each.hint && <small>{each.hint}</small>}
        </div>
      ))}
    </div>
  );
}

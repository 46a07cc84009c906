import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { composing } from "../../keys";
import { type Entry, GROUPS, ranked } from "../../palette/entries";
import { useTexts } from "../context";
import { Icon } from "../Icon";
import { useModal } from "../modal";
import { useEntries, useFoundArticles } from "./offers";

/** Everything by its name: Ctrl/⌘-K, a few letters, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const dialog = useModal();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const local = useEntries();
  const articles = useFoundArticles(query);
  const found = useMemo(() => ranked([...local, ...articles], query), [local, articles, query]);
  const chosen = Math.min(at, Math.max(0, found.length - 1));

  useEffect(() => setAt(0), [query]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen, found]);

  const run = (entry: Entry) => {
    // Closed first: what it does may want the focus.
    dialog.current?.close();
    onClose();
    entry.run();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (composing(event)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    // What is in the field counts, not what was last drawn: Enter may come sooner than that.
    const typed = event.currentTarget.value;
    const entry = typed === query ? found[chosen] : ranked(local, typed)[0];
    if (step !== 0 && found.length > 0) setAt((chosen + step + found.length) % found.length);
    else if (event.key === "Enter" && entry) run(entry);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it closes it, as Escape does
    <dialog
      class="palette"
      ref={dialog}
      aria-label={t.keyboard.palette}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={t.keyboard.ask}
          placeholder={t.keyboard.ask}
          maxLength={100}
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="palette-list" role="listbox" id={id} aria-label={t.keyboard.palette} ref={list}>
        {GROUPS.map((group) => {
          const entries = found.flatMap((entry, index) => (entry.group === group ? [{ entry, index }] : []));
          if (entries.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: the parts of a list box are groups
            <div key={group} role="group" aria-label={t.keyboard.groups[group]}>
              <p class="palette-group" aria-hidden="true">
                {t.keyboard.groups[group]}
              </p>
              {entries.map(({ entry, index }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
                <div
                  key={entry.key}
                  id={`${id}-${index}`}
                  role="option"
                  class="suggestion"
                  aria-selected={index === chosen}
                  onClick={() => run(entry)}
                >
                  <span class="suggestion-label">{entry.label}</span>
                  {entry.detail && <span class="suggestion-detail">{entry.detail}</span>}
                  {entry.hint && (entry.group === "actions" ? <kbd>{entry.hint}</kbd> : <small>{entry.hint}</small>)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {found.length === 0 && (
        <p class="empty" role="status">
          {t.keyboard.nothing}
        </p>
      )}
    </dialog>
  );
}

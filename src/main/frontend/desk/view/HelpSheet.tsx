import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "./context";
import { Icon } from "./Icon";

/** The keys, in a dialog that keeps the focus until it is closed and then gives it back. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const keys: readonly [string, string][] = [
    ["Ctrl Shift ↓", t.keyNext],
    ["Ctrl Shift ↑", t.keyPrevious],
    ["Ctrl Shift Enter", t.keyTake],
    ["Enter", t.keySend],
    ["Shift Enter", t.keyLine],
    ["Ctrl .", t.keyInsert],
    ["/", t.keySlash],
    ["Esc", t.keyEscape],
    ["? / Ctrl+/", t.keyHelp],
  ];
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{t.help}</h2>
        <button type="button" class="quiet" aria-label={t.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <dl>
        {keys.map(([combination, meaning]) => (
          <div key={meaning}>
            <dt>
              {combination
                .split(" ")
                .map((key) => (key === "/" && combination !== "/" ? " / " : <kbd key={key}>{key}</kbd>))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

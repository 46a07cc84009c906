import { useEffect, useState } from "preact/hooks";
import { caps, combination, DEFAULT_KEYS, objection, SHORTCUTS, type Shortcut } from "../keys";
import { usePreferences, useSurface, useTexts } from "./context";
import { Sheet } from "./Sheet";

/** The keys, and other ones for whoever wants them. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const { chosen } = useSurface();
  const { keys } = usePreferences();
  const [changing, setChanging] = useState<Shortcut | null>(null);
  const [wrong, setWrong] = useState("");

  useEffect(() => {
    if (!changing) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" || event.key === "Tab") {
        setChanging(null);
        return;
      }
      const wanted = combination(event);
      event.preventDefault();
      event.stopPropagation();
      if (wanted === null) return;
      const no = objection(keys, changing, wanted);
      setWrong(no ? t.keyboard.objections[no] : "");
      if (no) return;
      chosen.change({ keys: { ...keys, [changing]: wanted } });
      setChanging(null);
    };
    // Before the dialog and the desk hear it.
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [changing, keys, chosen, t]);

  const fixed: readonly (readonly [string, string])[] = [
    ["Enter", t.keySend],
    ["Shift+Enter", t.keyLine],
    ["/", t.keySlash],
    ["Escape", t.keyEscape],
  ];
  return (
    <Sheet class="help" title={t.help} onClose={onClose}>
      <dl>
        {SHORTCUTS.map((each) => (
          <div key={each}>
            <dt>{changing === each ? <em>{t.keyboard.press}</em> : <Caps keys={keys[each]} />}</dt>
            <dd>{t.keyboard.keys[each]}</dd>
            <button
              type="button"
              class="quiet small"
              aria-label={t.keyboard.changeOf(t.keyboard.keys[each])}
              aria-pressed={changing === each}
              onClick={() => {
                setWrong("");
                setChanging(changing === each ? null : each);
              }}
            >
              {t.keyboard.change}
            </button>
          </div>
        ))}
        {fixed.map(([combined, meaning]) => (
          <div key={meaning}>
            <dt>
              <Caps keys={combined} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <p role="alert">{wrong}</p>
        {keys !== DEFAULT_KEYS && (
          <button type="button" class="outlined small" onClick={() => chosen.change({ keys: DEFAULT_KEYS })}>
            {t.keyboard.usual}
          </button>
        )}
      </footer>
    </Sheet>
  );
}

function Caps({ keys }: { readonly keys: string }) {
  return (
    <>
      {caps(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </>
  );
}

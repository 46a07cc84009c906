import { useTexts } from "../context";
import { Icon } from "../Icon";
import type { Mode } from "./modes";

/** Reply or note. What one writes to whom must be plain at a glance, so the whole field changes its colour, too. */
export function ModeTabs({ mode, onChange }: { readonly mode: Mode; readonly onChange: (mode: Mode) => void }) {
  const t = useTexts();
  const tab = (which: Mode, label: string, icon: "send" | "note") => (
    <button type="button" class="mode-tab" aria-pressed={mode === which} onClick={() => onChange(which)}>
      <Icon name={icon} />
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a flex box everywhere
    <div class="mode-tabs" role="group" aria-label={t.notes.mode}>
      {tab("reply", t.notes.reply, "send")}
      {tab("note", t.notes.note, "note")}
    </div>
  );
}

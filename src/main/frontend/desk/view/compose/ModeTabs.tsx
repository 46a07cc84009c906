import type { Mode } from "../../modes";
import { useTexts } from "../context";
import { Icon } from "../Icon";

export interface ModeTabsProps {
  readonly mode: Mode;
  readonly modes: readonly Mode[];
  readonly onChange: (mode: Mode) => void;
}

export const ICONS = { reply: "send", note: "note", whisper: "whisper" } as const;

/** Reply, whisper or note. What one writes to whom must be plain at a glance, so the whole field changes its colour, too. */
export function ModeTabs({ mode, modes, onChange }: ModeTabsProps) {
  const t = useTexts();
  const labels = { reply: t.notes.reply, note: t.notes.note, whisper: t.supervision.whisper };
  const tab = (which: Mode) => (
    <button key={which} type="button" class="mode-tab" aria-pressed={mode === which} onClick={() => onChange(which)}>
      <Icon name={ICONS[which]} />
      {labels[which]}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a flex box everywhere
    <div class="mode-tabs" role="group" aria-label={t.notes.mode}>
      {modes.map(tab)}
    </div>
  );
}

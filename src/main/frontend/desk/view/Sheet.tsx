import type { ComponentChildren } from "preact";
import { useTexts } from "./context";
import { Icon } from "./Icon";
import { useModal } from "./modal";

export interface SheetProps {
  readonly class: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the desk that keeps the focus until it is closed and then gives it back. */
export function Sheet({ class: name, title, onClose, children }: SheetProps) {
  const t = useTexts();
  const dialog = useModal();
  return (
    <dialog class={`sheet ${name}`} ref={dialog} aria-labelledby={`${name}-title`} onClose={onClose}>
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <button type="button" class="quiet" aria-label={t.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

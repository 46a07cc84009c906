import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { composing } from "../keys";

export interface PopoverProps {
  /** The button's name, where what it shows does not say it in words. */
  readonly label?: string;
  /** What the button shows. */
  readonly button: ComponentChildren;
  readonly class?: string;
  readonly disabled?: boolean;
  /** How the button looks. */
  readonly look?: "quiet" | "outlined";
  /** Given a function that opens it, for a key to call. */
  readonly opener?: { current: (() => void) | null };
  /** What opens; given a function that closes it and returns the focus. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel beside it. Escape, a press outside and leaving by Tab close it. */
export function Popover({
  label,
  button,
  class: name = "",
  disabled = false,
  look = "quiet",
  opener: byKey,
  children,
}: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    root.current?.querySelector<HTMLElement>(".panel input:checked, .panel button, .panel a")?.focus();
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  useEffect(() => {
    if (!byKey) return;
    const show = () => setOpen(true);
    byKey.current = show;
    return () => {
      if (byKey.current === show) byKey.current = null;
    };
  }, [byKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open || composing(event)) return;
    event.stopPropagation();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is inside
    <div class={`popover ${name}`} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={opener}
        class={look}
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        title={label}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={id} class="panel" hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useTexts } from "../context";
import { useModal } from "../modal";

export interface ConfirmationProps {
  readonly class: string;
  readonly title: string;
  readonly action: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog that asks before something that cannot be taken back; Enter does it, Escape does not. */
export function Confirmation(props: ConfirmationProps) {
  const t = useTexts();
  const dialog = useModal();
  const title = `${props.class}-title`;
  return (
    <dialog class={`question ${props.class}`} ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onDone();
          props.onClose();
        }}
      >
        <h2 id={title}>{props.title}</h2>
        {props.children}
        <footer>
          <button type="button" class="quiet" onClick={props.onClose}>
            {t.supervision.cancel}
          </button>
          <button type="submit" class={props.danger ? "primary danger" : "primary"} disabled={props.disabled}>
            {props.action}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

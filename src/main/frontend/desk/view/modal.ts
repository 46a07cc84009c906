import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a dialog that keeps the focus as long as it is drawn, and then gives it back. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      // Once the dialog is gone.
      queueMicrotask(putCaretBack);
    };
  }, []);
  return dialog;
}

/**
 * Chromium gives the focus back to a field, but leaves the caret in the dialog: with the dialog it is gone, and the
 * first letters that are typed then are lost.
 */
function putCaretBack(): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.selectionStart, field.selectionEnd);
}

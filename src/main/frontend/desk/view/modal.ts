import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a dialog that keeps the focus as long as it is drawn, and then gives it back. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}

/** Keys of the desk. Never Alt (it types letters in some languages), never while an input method converts. */

export type Shortcut = "next" | "previous" | "take-next" | "insert-guess" | "help";

export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** True while the key belongs to an input method. Safari ends a composition before it reports its Enter, hence 229. */
export function composing(press: Pick<KeyPress, "isComposing" | "keyCode">): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** What a key press asks for; `writing` says whether the focus is in a field, where a plain `?` is a letter. */
export function shortcut(press: KeyPress, writing: boolean): Shortcut | null {
  if (press.altKey || composing(press)) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  if (!ctrl) return press.key === "?" && !writing ? "help" : null;
  if (press.shiftKey) {
    if (press.key === "ArrowDown") return "next";
    if (press.key === "ArrowUp") return "previous";
    return press.key === "Enter" ? "take-next" : null;
  }
  if (press.key === ".") return "insert-guess";
  return press.key === "/" ? "help" : null;
}

/** Whether Enter in the composer means "send". `converting` is the composer's own flag between compositionstart and -end. */
export function sends(press: KeyPress, converting: boolean): boolean {
  if (press.key !== "Enter" || press.shiftKey || press.altKey) return false;
  return !converting && !composing(press);
}

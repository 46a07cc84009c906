/** Keys of the desk. Never Alt (it types letters in some languages), never while an input method converts. */

export const SHORTCUTS = [
  "palette",
  "next",
  "previous",
  "take-next",
  "insert-1",
  "insert-2",
  "insert-3",
  "note",
  "attach",
  "search",
  "close",
  "move",
  "take-over",
  "block",
  "help",
] as const;

export type Shortcut = (typeof SHORTCUTS)[number];

export function isShortcut(word: string): word is Shortcut {
  return SHORTCUTS.some((each) => each === word);
}

/** Each as `Ctrl+Shift+Key`; Ctrl stands for ⌘, too. */
export type Keys = Readonly<Record<Shortcut, string>>;

export const DEFAULT_KEYS: Keys = {
  palette: "Ctrl+K",
  next: "Ctrl+Shift+ArrowDown",
  previous: "Ctrl+Shift+ArrowUp",
  "take-next": "Ctrl+Shift+Enter",
  "insert-1": "Ctrl+Shift+1",
  "insert-2": "Ctrl+Shift+2",
  "insert-3": "Ctrl+Shift+3",
  note: "Ctrl+;",
  attach: "Ctrl+Shift+L",
  search: "Ctrl+Shift+F",
  close: "Ctrl+Shift+E",
  move: "Ctrl+Shift+X",
  "take-over": "Ctrl+Shift+Y",
  block: "Ctrl+Shift+B",
  help: "Ctrl+/",
};

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

/** The press as it is written in {@link Keys}; null for Alt, for a bare modifier, and while an input method converts. */
export function combination(press: KeyPress): string | null {
  if (press.altKey || composing(press) || ["Control", "Shift", "Meta", "Alt"].includes(press.key)) return null;
  const ctrl = press.ctrlKey || press.metaKey ? "Ctrl+" : "";
  const shift = press.shiftKey ? "Shift+" : "";
  return ctrl + shift + keyName(press);
}

/** With Shift a figure's key reports a sign, another one on each keyboard; its place is the same. */
function keyName({ key, code }: KeyPress): string {
  const figure = /^(?:Digit|Numpad)(\d)$/.exec(code ?? "")?.[1];
  return figure ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** What a key press asks for; `writing` says whether the focus is in a field, where a plain `?` is a letter. */
export function shortcut(press: KeyPress, writing: boolean, keys: Keys = DEFAULT_KEYS): Shortcut | null {
  const pressed = combination(press);
  if (pressed === null) return null;
  if (press.key === "?" && !press.ctrlKey && !press.metaKey) return writing ? null : "help";
  return SHORTCUTS.find((each) => keys[each] === pressed) ?? null;
}

/** What browsers keep to themselves, so that a page never gets it. */
const TAKEN = new Set(
  ["N", "T", "W", "Shift+N", "Shift+T", "Shift+W", "Tab", "Shift+Tab", "Q"].map((key) => `Ctrl+${key}`),
);
/** What every field needs. */
const EDITING = new Set(["A", "C", "V", "X", "Z", "Y", "Shift+Z", "Shift+V", "Enter"].map((key) => `Ctrl+${key}`));

/** Why these keys cannot be given to that shortcut; null when they can. */
export function objection(keys: Keys, which: Shortcut, wanted: string): "plain" | "browser" | "used" | null {
  if (!wanted.startsWith("Ctrl+") && !/^(?:Shift\+)?F\d+$/.test(wanted)) return "plain";
  if (TAKEN.has(wanted) || EDITING.has(wanted)) return "browser";
  return SHORTCUTS.some((each) => each !== which && keys[each] === wanted) ? "used" : null;
}

/** The single keys of a combination as they stand on a keyboard. */
export function caps(keys: string): readonly string[] {
  const arrows: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→" };
  return keys.split(/\+(?=.)/).map((key) => arrows[key] ?? key);
}

/** Whether Enter in the composer means "send". `converting` is the composer's own flag between compositionstart and -end. */
export function sends(press: KeyPress, converting: boolean): boolean {
  if (press.key !== "Enter" || press.shiftKey || press.altKey) return false;
  return !converting && !composing(press);
}

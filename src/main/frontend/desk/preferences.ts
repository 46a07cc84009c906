/** What this agent has chosen for this browser, kept in localStorage. */

import type { Alert } from "./alerts";
import type { BrowserStore } from "./browser-store";
import type { Language } from "./frames";
import { DEFAULT_KEYS, type Keys, objection, SHORTCUTS, type Shortcut } from "./keys";

export interface Preferences {
  readonly language: Language;
  readonly theme: "auto" | "light" | "dark";
  readonly sound: "off" | "soft" | "loud";
  /** Events that make no sound. */
  readonly mute: readonly Alert["kind"][];
  /** Whether sounds come again until somebody has looked. */
  readonly repeat: boolean;
  readonly details: boolean;
  readonly keys: Keys;
}

export const ALERT_KINDS = [
  "message",
  "offer",
  "assigned",
  "mentioned",
  "waiting",
  "alarm",
] as const satisfies readonly Alert["kind"][];

const KEY = "madoguchi.desk";

/** The remembered preferences, each checked; `pageLanguage` is the `lang` the server gave the page. */
export function remembered(store: BrowserStore, pageLanguage: string): Preferences {
  const saved = parse(store.getItem(KEY));
  return {
    language: oneOf(["ja", "en"], saved.language) ?? (pageLanguage.startsWith("ja") ? "ja" : "en"),
    theme: oneOf(["auto", "light", "dark"], saved.theme) ?? "auto",
    sound: oneOf(["off", "soft", "loud"], saved.sound) ?? "soft",
    mute: ALERT_KINDS.filter((kind) => Array.isArray(saved.mute) && saved.mute.includes(kind)),
    repeat: saved.repeat !== false,
    details: saved.details !== false,
    keys: keysIn(saved.keys),
  };
}

export function remember(store: BrowserStore, preferences: Preferences): void {
  store.setItem(KEY, JSON.stringify(preferences));
}

/** The usual keys, with those that were changed and still can be. */
function keysIn(saved: unknown): Keys {
  if (typeof saved !== "object" || saved === null) return DEFAULT_KEYS;
  const keys: Record<Shortcut, string> = { ...DEFAULT_KEYS };
  for (const which of SHORTCUTS) {
    const wanted = (saved as Record<string, unknown>)[which];
    if (typeof wanted === "string" && objection(keys, which, wanted) === null) keys[which] = wanted;
  }
  return keys;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((each) => each === value) ?? null;
}

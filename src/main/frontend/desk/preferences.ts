/** What this agent has chosen for this browser, kept in localStorage. */

import type { BrowserStore } from "./browser-store";
import type { Language } from "./frames";

export interface Preferences {
  readonly language: Language;
  readonly theme: "auto" | "light" | "dark";
  readonly sound: "off" | "soft" | "loud";
  readonly details: boolean;
}

const KEY = "madoguchi.desk";

/** The remembered preferences, each checked; `pageLanguage` is the `lang` the server gave the page. */
export function remembered(store: BrowserStore, pageLanguage: string): Preferences {
  const saved = parse(store.getItem(KEY));
  return {
    language: oneOf(["ja", "en"], saved.language) ?? (pageLanguage.startsWith("ja") ? "ja" : "en"),
    theme: oneOf(["auto", "light", "dark"], saved.theme) ?? "auto",
    sound: oneOf(["off", "soft", "loud"], saved.sound) ?? "soft",
    details: saved.details !== false,
  };
}

export function remember(store: BrowserStore, preferences: Preferences): void {
  store.setItem(KEY, JSON.stringify(preferences));
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

/** Drafts and read marks outlive a reload of the tab, and end with it: nothing stays behind on a shared computer. */

import type { BrowserStore } from "./browser-store";
import { type DeskState, INITIAL } from "./model";

const KEY = "madoguchi.desk.tab";
/** How many of each are kept. */
const MOST = 50;

/** The state to start from. */
export function kept(store: BrowserStore): DeskState {
  try {
    const saved = JSON.parse(store.getItem(KEY) ?? "{}") as Partial<DeskState>;
    return {
      ...INITIAL,
      seen: only(saved.seen, (value): value is number => Number.isSafeInteger(value)),
      drafts: only(saved.drafts, (value): value is string => typeof value === "string"),
    };
  } catch {
    return INITIAL;
  }
}

export function keep(store: BrowserStore, { seen, drafts }: DeskState): void {
  store.setItem(KEY, JSON.stringify({ seen: latest(seen), drafts: latest(drafts) }));
}

function latest<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).slice(-MOST));
}

function only<T>(record: unknown, fits: (value: unknown) => value is T): Record<string, T> {
  if (typeof record !== "object" || record === null) return {};
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => fits(entry[1])));
}

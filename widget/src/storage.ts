const KEY = "madoguchi";

type Area = "localStorage" | "sessionStorage";

/** What this widget has stored there; nothing where the browser refuses to store. */
export function kept<T>(area: Area): T | undefined {
  try {
    return JSON.parse(window[area].getItem(KEY) ?? "") as T;
  } catch {
    return undefined;
  }
}

/** Stores a value, or takes it away; where the browser refuses, everything lives as long as the page. */
export function keep(area: Area, value?: object): void {
  try {
    if (value) window[area].setItem(KEY, JSON.stringify(value));
    else window[area].removeItem(KEY);
  } catch {
    // Full or forbidden: this page still remembers.
  }
}

/** Calls back when another tab has changed what is kept in `localStorage`. */
export function watch(changed: () => void, signal: AbortSignal): void {
  addEventListener("storage", ({ key }) => (key === KEY || key === null) && changed(), { signal });
}

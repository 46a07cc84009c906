/** Every duration on the board runs on by itself; the server only says since when. */

import { clockDuration, secondsSince } from "../desk/time";

/** How far this device's clock was ahead of the server's when the server last said what time it is. */
const skews = new WeakMap<Element, { readonly stamp: string; readonly skew: number }>();

/** Writes how long each has lasted at `now` (epoch milliseconds of this device). */
export function tick(page: ParentNode, now: number): void {
  const part = page.querySelector<HTMLElement>("#now");
  if (!part) return;
  const skew = skewOf(part, now);
  for (const timer of part.querySelectorAll<HTMLElement>("[data-since]")) {
    const seconds = secondsSince(timer.dataset.since ?? "", now - skew);
    const words = clockDuration(seconds);
    if (timer.textContent !== words) timer.textContent = words;
    const { soon } = timer.dataset;
    if (soon !== undefined) timer.closest(".line")?.classList.toggle("soon", seconds > Number(soon));
  }
}

function skewOf(part: HTMLElement, now: number): number {
  const stamp = part.dataset.now ?? "";
  const known = skews.get(part);
  if (known?.stamp === stamp) return known.skew;
  const skew = now - Date.parse(stamp);
  if (Number.isNaN(skew)) return 0;
  skews.set(part, { stamp, skew });
  return skew;
}

/** Every duration on the board runs on by itself; the server only says since when. */

import { clockDuration, secondsSince } from "../desk/time";

/** How far this device's clock is ahead of the server's, taken anew from every part the server sent. */
const skews = new WeakMap<Element, number>();

/** Writes how long each has lasted at `now` (epoch milliseconds of this device). */
export function tick(page: ParentNode, now: number): void {
  const part = page.querySelector<HTMLElement>("#now");
  if (!part) return;
  const skew = skews.get(part) ?? now - Date.parse(part.dataset.now ?? "");
  if (!Number.isNaN(skew)) skews.set(part, skew);
  for (const timer of part.querySelectorAll<HTMLElement>("[data-since]")) {
    const seconds = secondsSince(timer.dataset.since ?? "", now - (Number.isNaN(skew) ? 0 : skew));
    const words = clockDuration(seconds);
    if (timer.textContent !== words) timer.textContent = words;
    const { soon } = timer.dataset;
    if (soon !== undefined) timer.closest(".line")?.classList.toggle("soon", seconds > Number(soon));
  }
}

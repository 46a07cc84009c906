import type { QueueFrame } from "../frames";
import type { LaterTexts } from "./texts/ja";

/**
 * What to tell a visitor who waits: the place, how many are ahead, and an honest range in minutes. Says nothing about
 * the time while nothing is known, and never "0 minutes".
 */
export function placeLines({ position, ahead, wait }: QueueFrame, t: LaterTexts): string[] {
  const lines = [t.queue(position), t.ahead(ahead)];
  if (wait) {
    const to = Math.ceil(wait.to / 60) || 1;
    const from = Math.floor(wait.from / 60);
    lines.push(from >= 60 ? t.waitHour : t.wait(from, to));
  }
  return lines;
}

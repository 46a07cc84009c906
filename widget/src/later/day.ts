import type { Language } from "../frames";
import type { LaterTexts } from "./texts/ja";

/** The name of a day that is over. */
export function dayName(date: Date, now: Date, language: Language, t: LaterTexts): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === yesterday.toDateString()) return t.yesterday;
  const year = date.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString(language, { month: "long", day: "numeric", weekday: "short", year });
}

/** Durations and moments as people read them. All pure; "now" is always given. */

/** Whole seconds from an ISO instant until now (epoch milliseconds); never negative, 0 for nonsense. */
export function secondsSince(instant: string, now: number): number {
  const then = Date.parse(instant);
  return Number.isNaN(then) ? 0 : Math.max(0, Math.floor((now - then) / 1000));
}

/** `0:07`, `12:40`, `1:02:03`. */
export function clockDuration(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The same, spoken: `45 seconds`, `2 minutes`, `1時間2分`. Seconds only below a minute: nobody wants to hear them run. */
export function spokenDuration(seconds: number, language: string): string {
  if (seconds < 60) return unit(language, "second").format(seconds);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const parts = [
    hours > 0 && unit(language, "hour").format(hours),
    minutes > 0 && unit(language, "minute").format(minutes),
  ];
  return parts.filter((part) => part !== false).join(language === "ja" ? "" : ", ");
}

/** Hours and minutes in the reader's own zone. */
export function timeOfDay(instant: string, language: string): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(Date.parse(instant));
}

/** Day, and year when it is not this one: `11月22日(日)`, `Sunday 22 November`. */
export function dayName(instant: string, language: string, now: number): string {
  const date = new Date(instant);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return formatter(language, {
    weekday: language === "ja" ? "short" : "long",
    month: "long",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(date);
}

/** Date and time for tooltips. */
export function fullMoment(instant: string, language: string): string {
  return formatter(language, { dateStyle: "medium", timeStyle: "medium" }).format(Date.parse(instant));
}

/** Calendar days from that instant to now: 0 today, 1 yesterday. */
export function daysAgo(instant: string, now: number): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(new Date(now)) - midnight(new Date(instant))) / 86_400_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const units = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a thousand uses of it. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(formatters, language + JSON.stringify(options), () => {
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options);
  });
}

function unit(language: string, name: "hour" | "minute" | "second"): Intl.NumberFormat {
  return cached(units, language + name, () => {
    return new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" });
  });
}

function cached<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

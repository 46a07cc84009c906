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

/** The same, spoken: `2 minutes, 5 seconds` or `2分5秒`; seconds are left out from ten minutes on. */
export function spokenDuration(seconds: number, language: string): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor((seconds % 3600) / 60), "minute"],
    [seconds >= 600 ? 0 : seconds % 60, "second"],
  ];
  const said = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount),
    );
  if (said.length === 0) {
    return new Intl.NumberFormat(language, { style: "unit", unit: "second", unitDisplay: "long" }).format(0);
  }
  return said.join(language === "ja" ? "" : ", ");
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

/** Making a formatter costs more than a thousand uses of it. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options);
  formatters.set(key, made);
  return made;
}

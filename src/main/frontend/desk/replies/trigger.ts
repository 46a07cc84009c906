/** Signs in a text that ask for a list: `/` for a canned reply, `@` for a colleague. Full-width ones count, too. */

export type Sign = "/" | "@";

export interface Trigger {
  readonly sign: Sign;
  /** What stands between the sign and the caret. */
  readonly query: string;
  /** Where the sign stands; from here to the caret goes what is picked. */
  readonly from: number;
}

/** A slash inside an address, a date or a fraction is only a slash: it counts after a space, a line break or a sentence. */
const SLASH = /(?:^|[\s。．！？!?、，」）)])([/／]([^\s/／]{0,30}))$/u;
/** An `@` inside a mail address is only an at. */
const AT = /(?:^|[^\w.+-])([@＠]([^\s@＠]{0,30}))$/u;

export function triggerAt(text: string, caret: number, signs: readonly Sign[]): Trigger | null {
  const before = text.slice(0, caret);
  for (const sign of signs) {
    const match = (sign === "/" ? SLASH : AT).exec(before);
    if (match?.[1] !== undefined) return { sign, query: match[2] ?? "", from: caret - match[1].length };
  }
  return null;
}

/** The text with what stands between the trigger and the caret replaced; the caret goes behind it. */
export function replaced(
  text: string,
  trigger: Trigger,
  caret: number,
  put: string,
  limit: number,
): { readonly draft: string; readonly caret: number } {
  const head = text.slice(0, trigger.from);
  const tail = text.slice(caret);
  const room = Math.max(0, limit - head.length - tail.length);
  const fits = put.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");
  return { draft: head + fits + tail, caret: head.length + fits.length };
}

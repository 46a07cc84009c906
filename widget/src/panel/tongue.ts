import type { Language } from "../frames";

/**
 * The language that a text is written in, for voices and for the shapes of letters: the bot answers in the visitor's, which
 * need not be the page's. Undefined when it cannot be told, as for a number.
 */
export function tongue(text: string): Language | undefined {
  return /[\u3040-\u9fff]/.test(text) ? "ja" : /[a-z]{2}/i.test(text) ? "en" : undefined;
}

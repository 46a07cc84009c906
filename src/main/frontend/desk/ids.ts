/** A new id for a command: 128 random bits. Not `randomUUID`, which plain http pages do not have. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The four letters by which people tell conversations apart, and a number 0–7 for its colour. Stable for an id. */
export function handle(conversation: string): { readonly name: string; readonly hue: number } {
  const name = conversation
    .replace(/[^a-z0-9]/gi, "")
    .slice(-4)
    .toUpperCase();
  let sum = 0;
  for (const letter of conversation) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return { name, hue: sum % 8 };
}

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
  return { name, hue: (hash(conversation) >>> 13) % 8 };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

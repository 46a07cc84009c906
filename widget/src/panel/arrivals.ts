import type { Files } from "../loader";
import type { Context, PartFactory } from "./context";
import { load } from "./kit";

/** Until a file that did not come may be asked for again, in milliseconds. */
export const AGAIN_MILLIS = 5000;

/**
 * Fetches files that add a part to the window, each once. One that does not come is asked for again when the window is
 * drawn and still needs it; meanwhile the conversation goes on without.
 */
export function arrivals({ host, language }: Pick<Context, "host" | "language">, add: (make: PartFactory) => void) {
  const asked = new Set<string>();
  return (name: Parameters<Context["fetch"]>[0]): void => {
    if (asked.has(name)) return;
    asked.add(name);
    const file: keyof Files = name === "later" ? `${language}-later` : name;
    load(host.settings.server, file).then(add, () =>
      setTimeout(() => {
        asked.delete(name);
        host.changed();
      }, AGAIN_MILLIS),
    );
  };
}

import { useState } from "preact/hooks";
import type { Mode } from "../../modes";

/** Each conversation is found again as it was left. */
const left = new Map<string, Mode>();

export function useMode(conversation: string, modes: readonly Mode[]): readonly [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => left.get(conversation) ?? "reply");
  const choose = (next: Mode) => {
    left.set(conversation, next);
    setMode(next);
  };
  return [modes.includes(mode) ? mode : (modes[0] ?? "note"), choose];
}

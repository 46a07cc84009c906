import { useState } from "preact/hooks";

/** What is being written: for the visitor, or for colleagues. */
export type Mode = "reply" | "note";

/** Each conversation is found again as it was left. */
const left = new Map<string, Mode>();

export function useMode(conversation: string, mayReply: boolean): readonly [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => left.get(conversation) ?? "reply");
  const choose = (next: Mode) => {
    left.set(conversation, next);
    setMode(next);
  };
  return [mayReply ? mode : "note", choose];
}

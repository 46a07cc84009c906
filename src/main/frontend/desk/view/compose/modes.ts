import { useState } from "preact/hooks";

/** What is being written: for the visitor, for colleagues, or from a supervisor to the holder. */
export type Mode = "reply" | "note" | "whisper";

/** Each conversation is found again as it was left. */
const left = new Map<string, Mode>();

/** The modes there are to choose from, the usual one first. */
export function modesFor(mayReply: boolean, mayWhisper: boolean): readonly Mode[] {
  if (mayReply) return ["reply", "note"];
  return mayWhisper ? ["whisper", "note"] : ["note"];
}

export function useMode(conversation: string, modes: readonly Mode[]): readonly [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => left.get(conversation) ?? "reply");
  const choose = (next: Mode) => {
    left.set(conversation, next);
    setMode(next);
  };
  return [modes.includes(mode) ? mode : (modes[0] ?? "note"), choose];
}

/** What is being written: for the visitor, for colleagues, or from a supervisor to the holder. */
export type Mode = "reply" | "note" | "whisper";

/** The modes there are to choose from, the usual one first. */
export function modesFor(mayReply: boolean, mayWhisper: boolean): readonly Mode[] {
  if (mayReply) return ["reply", "note"];
  return mayWhisper ? ["whisper", "note"] : ["note"];
}

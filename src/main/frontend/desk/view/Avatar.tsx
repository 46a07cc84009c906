import type { Language } from "../frames";
import { handle } from "../ids";

/** A visitor's mark: a colour that stays the same for the conversation, and a letter for the language. */
export function Avatar({ conversation, language }: { readonly conversation: string; readonly language: Language }) {
  return (
    <span class={`avatar hue-${handle(conversation).hue}`} aria-hidden="true">
      {language === "ja" ? "あ" : "A"}
    </span>
  );
}

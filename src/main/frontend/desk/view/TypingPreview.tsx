import type { Language } from "../frames";
import type { Thread } from "../model";
import { useTexts } from "./context";

export interface TypingPreviewProps {
  readonly typing: Thread["typing"];
  readonly language: Language;
}

/** What the visitor is writing just now. Not announced: it would drown everything else. */
export function TypingPreview({ typing, language }: TypingPreviewProps) {
  const t = useTexts();
  if (!typing) return null;
  return (
    <div class="turn visitor typing" aria-hidden="true">
      <div class="bubble" lang={language}>
        {typing.text ?? t.typing}
        <span class="dots">
          <i />
          <i />
          <i />
        </span>
      </div>
    </div>
  );
}

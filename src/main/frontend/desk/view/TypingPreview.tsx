import { useEffect, useState } from "preact/hooks";
import type { Language } from "../frames";
import type { Thread } from "../model";
import { useSurface, useTexts } from "./context";

/** A visitor who has not typed for this long has stopped, in milliseconds. */
const STALE = 6000;

/** What the visitor is writing just now. Not announced: it would drown everything else. */
export function TypingPreview({
  typing,
  language,
}: {
  readonly typing: Thread["typing"];
  readonly language: Language;
}) {
  const t = useTexts();
  const { clock } = useSurface();
  const [stale, setStale] = useState(false);
  useEffect(() => {
    if (!typing) return;
    const left = typing.at + STALE - clock.now();
    setStale(left <= 0);
    const timer = setTimeout(() => setStale(true), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [typing, clock]);
  if (!typing || stale) return null;
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

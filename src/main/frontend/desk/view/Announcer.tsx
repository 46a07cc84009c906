import { useEffect, useState } from "preact/hooks";
import { news } from "../heard";
import { useSurface, useTexts } from "./context";

/** How long what was said stays, in milliseconds: longer than it takes to be noticed, and gone before somebody reads on. */
const STAYS = 5000;

/** Reads out what is new to those who do not see it; each a line of its own, so that the same words are heard again. */
export function Announcer() {
  const t = useTexts();
  const { desk } = useSurface();
  const [lines, setLines] = useState<readonly { readonly words: string }[]>([]);
  useEffect(
    () =>
      desk.store.subscribe((after, before) => {
        const line = { words: news(before, after, t) };
        if (!line.words) return;
        setLines((earlier) => [...earlier, line]);
        setTimeout(() => setLines((now) => now.filter((each) => each !== line)), STAYS);
      }),
    [desk, t],
  );
  return (
    <div class="unseen" aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line.words}</p>
      ))}
    </div>
  );
}

import { useEffect, useState } from "preact/hooks";
import { news } from "../heard";
import { useSurface, useTexts } from "./context";

/** Reads out what is new to those who do not see it. */
export function Announcer() {
  const t = useTexts();
  const { desk } = useSurface();
  const [{ count, words }, say] = useState({ count: 0, words: "" });
  useEffect(
    () =>
      desk.store.subscribe((after, before) => {
        const heard = news(before, after, t);
        // Counted, so that the same words are said again.
        if (heard) say((last) => ({ count: last.count + 1, words: heard }));
      }),
    [desk, t],
  );
  return (
    <p class="unseen" aria-live="polite">
      <span key={count}>{words}</span>
    </p>
  );
}

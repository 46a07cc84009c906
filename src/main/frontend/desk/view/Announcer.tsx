import { useEffect, useState } from "preact/hooks";
import type { DeskState } from "../model";
import { isWhole } from "../selectors";
import type { Texts } from "../texts";
import { useSurface, useTexts } from "./context";

/** Reads out what is said in the open conversation, and nothing else: not a transcript as it loads, not other people's. */
export function Announcer() {
  const t = useTexts();
  const { desk } = useSurface();
  const [words, setWords] = useState("");
  useEffect(
    () =>
      desk.store.subscribe((after, before) => {
        const said = newlySaid(before, after, t);
        if (said) setWords(said);
      }),
    [desk, t],
  );
  return (
    <p class="unseen" aria-live="polite">
      {words}
    </p>
  );
}

export function newlySaid(before: DeskState, after: DeskState, t: Texts): string | null {
  const { open } = after;
  if (!open || before.open !== open) return null;
  const earlier = before.threads[open];
  const now = after.threads[open];
  const stored = now?.events.at(-1);
  if (!stored || !isWhole(earlier) || (earlier?.complete ?? 0) >= stored.sequence) return null;
  if (stored.event.kind !== "message" || stored.event.author.role === "agent") return null;
  const { role, name } = stored.event.author;
  return t.said(name ?? { visitor: t.visitorRole, bot: t.bot, system: t.system }[role], stored.event.text);
}

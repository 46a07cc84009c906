/** What a screen reader is told, found by comparing two states. */

import { alerts } from "./alerts";
import type { DeskState } from "./model";
import { nameOf } from "./names";
import { isWhole } from "./selectors";
import type { Texts } from "./texts";

/** Empty when there is nothing to say. */
export function news(before: DeskState, after: DeskState, t: Texts): string {
  return [newlySaid(before, after, t), ...newlyListed(before, after, t)].filter(Boolean).join(" ");
}

/** That there is something elsewhere, which eyes find in the lists. */
function newlyListed(before: DeskState, after: DeskState, t: Texts): readonly string[] {
  return alerts(before, after).flatMap((alert) => {
    switch (alert.kind) {
      case "message":
        return alert.conversation === after.open ? [] : [t.newMessageTitle(nameOf(after, t, alert.conversation))];
      case "assigned":
        return [t.assignedTitle(nameOf(after, t, alert.conversation))];
      case "waiting":
        return [t.waitingTitle];
      default:
        // Has a card that speaks for itself.
        return [];
    }
  });
}

/** What was said in the open conversation; nothing of a transcript as it loads. */
function newlySaid(before: DeskState, after: DeskState, t: Texts): string | null {
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

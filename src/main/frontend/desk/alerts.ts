/** What is worth a sound or a notification: found by comparing two states, so that no frame can be forgotten. */

import { freshAlarms } from "./alarms";
import type { DeskState } from "./model";

export type Alert =
  | { readonly kind: "offer"; readonly conversation: string; readonly text: string }
  /** `seen` when the conversation is open before the agent's eyes: then it is only a tick. */
  | { readonly kind: "message"; readonly conversation: string; readonly text: string; readonly seen: boolean }
  | { readonly kind: "assigned"; readonly conversation: string; readonly text: string }
  /** A colleague asks for me in a note, or a supervisor whispers. */
  | {
      readonly kind: "mentioned";
      readonly conversation: string;
      readonly text: string;
      readonly name: string;
      readonly whispered: boolean;
    }
  | { readonly kind: "waiting"; readonly conversation: string; readonly text: string; readonly high: boolean }
  /** In a team somebody has waited too long. */
  | { readonly kind: "alarm"; readonly team: string };

export function alerts(before: DeskState, after: DeskState): readonly Alert[] {
  return [
    ...aboutOffers(before, after),
    ...aboutMine(before, after),
    ...aboutTheLine(before, after),
    ...aboutMe(before, after),
    ...freshAlarms(before.alarms, after.alarms).map(({ team }) => ({ kind: "alarm", team }) as const),
  ];
}

function aboutOffers(before: DeskState, after: DeskState): readonly Alert[] {
  if (before.offers === after.offers) return [];
  const known = new Set(before.offers.map((offer) => offer.until + offer.conversation));
  return after.offers
    .filter((offer) => !known.has(offer.until + offer.conversation))
    .map(({ conversation, note, preview }) => ({ kind: "offer", conversation, text: note ?? preview }));
}

function aboutMe(before: DeskState, after: DeskState): readonly Alert[] {
  if (before.mentions === after.mentions) return [];
  return after.mentions
    .filter((each) => !each.kept && !each.read && !before.mentions.includes(each))
    .map(({ conversation, text, name, whispered = false }) => ({
      kind: "mentioned",
      conversation,
      text,
      name,
      whispered,
    }));
}

function aboutMine(before: DeskState, after: DeskState): readonly Alert[] {
  if (before.mine === after.mine || !before.known.mine) return [];
  const known = new Map(before.mine.map((row) => [row.conversation, row]));
  const asked = before.pending.some((each) => ["take", "accept"].includes(each.command.type));
  return after.mine.flatMap((row): Alert[] => {
    const { conversation, preview: text } = row;
    const earlier = known.get(conversation);
    if (!earlier) return asked || conversation === after.open ? [] : [{ kind: "assigned", conversation, text }];
    // Notes and tags move the sequence on, but not the time of the last message.
    if (row.author !== "visitor" || row.sequence <= earlier.sequence || row.at === earlier.at) return [];
    return [{ kind: "message", conversation, text, seen: after.looking && after.open === conversation }];
  });
}

/** Someone new in the line is news only for those who are there to take them, and not when we put them there ourselves. */
function aboutTheLine(before: DeskState, after: DeskState): readonly Alert[] {
  if (before.line === after.line || !before.known.line || after.me?.presence !== "available") return [];
  const known = new Set([...before.line, ...before.mine].map((row) => row.conversation));
  return after.line
    .filter((row) => !known.has(row.conversation))
    .map((row) => ({
      kind: "waiting",
      conversation: row.conversation,
      text: row.preview,
      high: row.priority === "high",
    }));
}

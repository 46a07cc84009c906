/** What is asked about the open conversation before it is done: by buttons, keys and the palette. */

import type { DeskState } from "./model";
import { mayBlock, standing, supervises, watched } from "./selectors";

export const QUESTIONS = ["take-over", "move", "block"] as const;

export type Question = (typeof QUESTIONS)[number];

/** What may be done with the open conversation as things stand. */
export function possible(state: DeskState, conversation: string, question: Question): boolean {
  const stands = standing(state, conversation);
  const parting = state.partings[conversation] != null;
  switch (question) {
    case "take-over":
      return watched(state, conversation) !== null;
    case "move":
      if (stands.may === "send") return !parting;
      return watched(state, conversation) !== null || (stands.may === "take" && supervises(state));
    case "block":
      return !parting && mayBlock(state, conversation);
  }
}

import { PERSON, TALK } from "../icons";
import type { Part } from "../panel/context";
import type { LaterContext } from "./later";

/** The drawing in the header: a person while one is there. */
export function face({ client }: LaterContext, panel: HTMLElement): Part {
  const drawing = panel.querySelector(".face path");
  return { update: () => drawing?.setAttribute("d", client.state.phase === "with-agent" ? PERSON : TALK) };
}

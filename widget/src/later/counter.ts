import { handedOff } from "../conversation";
import { LONGEST } from "../panel/composer";
import type { Part } from "../panel/context";
import { setText } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

/** From here on the visitor is told how much is left. */
const NEAR_END = 200;
/** It is spoken when that many characters fewer are left, and when it is too much, not after every key. */
const STEP = 50;

/**
 * Below the input: how much may still be written, or how much it is too much, or that agents see what is being written.
 * Nothing is cut off: what was pasted is the visitor's to shorten.
 */
export function counter({ client, host, later: { t } }: LaterContext, panel: HTMLElement): Part {
  const input = panel.querySelector(".field textarea") as HTMLTextAreaElement;
  const foot = panel.querySelector(".foot") as HTMLElement;
  const element = h("span", "", { id: "counter" });
  let before = 0;
  foot.append(element);
  input.setAttribute("aria-describedby", element.id);
  return {
    update() {
      const { state } = client;
      const left = LONGEST - input.value.length;
      const words = left < NEAR_END ? t.remaining(left) : (handedOff(state) && state.drafts) || "";
      const step = Math.floor(left / STEP);
      if ((left >= NEAR_END || step !== before) && words !== element.textContent) host.speak(words);
      before = step;
      setText(element, words);
      element.className = left < 0 ? "problem" : "";
      foot.hidden = handedOff(state) && !words;
    },
  };
}

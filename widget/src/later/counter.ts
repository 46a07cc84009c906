import { handedOff } from "../conversation";
import { LONGEST } from "../panel/composer";
import type { Part } from "../panel/context";
import { setText } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

/** From here on the visitor is told how much is left. */
const NEAR_END = 200;
/** It is spoken when that many characters fewer are left, not after every key. */
const STEP = 50;

/** Below the input: how much may still be written, or that agents see what is being written. */
export function counter({ client, host, later: { t } }: LaterContext, panel: HTMLElement): Part {
  const input = panel.querySelector(".field textarea") as HTMLTextAreaElement;
  const foot = panel.querySelector(".foot") as HTMLElement;
  const element = h("span", "", { id: "counter" });
  let before = LONGEST;
  foot.append(element);
  input.setAttribute("aria-describedby", element.id);
  return {
    update() {
      const { state } = client;
      const left = LONGEST - input.value.length;
      const words = left < NEAR_END ? t.remaining(left) : (handedOff(state) && state.drafts) || "";
      const step = left >= NEAR_END || before >= NEAR_END || !(left % STEP);
      if (step && words !== element.textContent) host.speak(words);
      before = left;
      setText(element, words);
      foot.hidden = handedOff(state) && !element.textContent;
    },
  };
}

import { handedOff } from "../conversation";
import { LONGEST } from "../panel/composer";
import type { Part } from "../panel/context";
import { setText } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

/** From here on the visitor is told how much is left. */
const NEAR_END = 200;

/** Below the input: how much may still be written, or that agents see what is being written. */
export function counter({ client, later: { t } }: LaterContext, panel: HTMLElement): Part {
  const input = panel.querySelector(".field textarea") as HTMLTextAreaElement;
  const foot = panel.querySelector(".foot") as HTMLElement;
  const element = h("span", "", { id: "counter", role: "status" });
  foot.append(element);
  input.setAttribute("aria-describedby", element.id);
  return {
    update() {
      const { state } = client;
      const left = LONGEST - input.value.length;
      setText(element, left < NEAR_END ? t.remaining(left) : (handedOff(state) && state.drafts) || "");
      foot.hidden = handedOff(state) && !element.textContent;
    },
  };
}

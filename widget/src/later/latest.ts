import { DOWN } from "../icons";
import type { Part } from "../panel/context";
import { iconButton } from "../panel/controls";
import { isAtEnd } from "../panel/end";
import { icon } from "../panel/kit";
import type { LaterContext } from "./later";

/** Leads back to the end of the transcript, when the visitor has scrolled away from it. */
export function latest({ later: { t } }: LaterContext, panel: HTMLElement): Part {
  const scroller = panel.querySelector(".scroller") as HTMLElement;
  const button = iconButton(t.latest, icon(DOWN), () => scroller.scrollTo(0, scroller.scrollHeight), "latest");
  const update = () => {
    button.hidden = isAtEnd(scroller);
  };
  scroller.after(button);
  scroller.addEventListener("scroll", update);
  return { update };
}

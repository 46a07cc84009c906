import type { Client } from "../client";
import { THUMB } from "../icons";
import { iconButton, setText } from "../panel/controls";
import { h, icon } from "../panel/kit";
import type { LaterTexts } from "./texts/ja";

export type Thumbs = ReturnType<typeof thumbs>;

/** Whether an answer helped: two thumbs, and thanks. */
export function thumbs(client: Client, t: LaterTexts) {
  let about = 0;
  const said = h("span", "said", { role: "status" });
  const thumb = (helpful: boolean) =>
    iconButton(helpful ? t.helpful : t.unhelpful, icon(THUMB), () => judge(helpful), "thumb");
  const [yes, no] = [thumb(true), thumb(false)];

  function judge(helpful: boolean): void {
    const all = { ...client.state.helpful, [about]: helpful };
    client.ask({ type: "feedback", sequence: about, helpful }, { helpful: all });
  }

  return {
    element: h("div", "thumbs", { role: "group", ariaLabel: t.feedback }, yes, no, said),
    update(sequence: number, helpful: boolean | undefined) {
      about = sequence;
      yes.ariaPressed = `${helpful === true}`;
      no.ariaPressed = `${helpful === false}`;
      setText(said, helpful === undefined ? "" : t.thanks);
    },
  };
}

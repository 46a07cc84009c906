import type { Part } from "../panel/context";
import { setText } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

/** Three dots under the transcript while a person is typing. */
export function typing({ client, later }: LaterContext, panel: HTMLElement): Part {
  const writer = h("span", "unseen");
  const element = h("div", "typing", {}, h("i"), h("i"), h("i"), writer);
  panel.querySelector(".content")?.append(element);
  return {
    update() {
      const { typing: name } = client.state;
      element.hidden = name === undefined;
      setText(writer, name === undefined ? "" : later.t.typing(name));
    },
  };
}

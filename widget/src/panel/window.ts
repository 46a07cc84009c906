import { h } from "../dom";
import type { PanelFactory } from "../panel-loader";
import { composer } from "./composer";
import type { Part } from "./context";
import { header } from "./header";
import { log } from "./log";
import { notices } from "./notices";
import { texts } from "./texts";
import transcriptStyle from "./transcript.css";
import windowStyle from "./window.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(windowStyle + transcriptStyle);

/** The window of the conversation: a dialog that leaves the page behind it usable. */
export const conversationWindow: PanelFactory = (host) => {
  const context = { ...host, t: texts[host.language] };
  const top = header(context);
  const middle = log(context);
  const bottom = composer(context);
  const parts: readonly Part[] = [top, notices(context), middle, bottom];
  const element = h("section", { class: "panel", role: "dialog", "aria-labelledby": "title" });
  element.append(...parts.map((part) => part.element));
  element.addEventListener("keydown", (event) => {
    // The page's shortcuts do not see into the shadow tree and would take letters for commands.
    event.stopPropagation();
    if (event.key !== "Escape" || event.isComposing) return;
    if (!bottom.closeList() && !top.closeMenu()) context.close();
  });
  element.addEventListener("click", ({ target }) => {
    if (!(target as Element).closest(".head")) top.closeMenu();
  });
  return {
    element,
    sheet,
    focus: bottom.focus,
    fill: bottom.fill,
    draft: bottom.draft,
    toEnd: middle.toEnd,
    update() {
      for (const part of parts) part.update();
    },
  };
};
